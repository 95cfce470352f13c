//! What all examples share.

use feishu_openapi::Client;

/// Any error: an example has nothing better to do than to print it.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// A client for the app that `APP_ID` and `APP_SECRET` name.
pub(crate) fn client() -> Outcome<Client> {
    Ok(Client::builder(std::env::var("APP_ID")?, std::env::var("APP_SECRET")?).build()?)
}

/// The arguments of the program, or how to call it.
pub(crate) fn arguments<const N: usize>(names: [&str; N]) -> Outcome<[String; N]> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    given
        .try_into()
        .map_err(|_| format!("arguments: {}", names.join(" ")).into())
}
