//! A web page that signs users in: it leads them to the platform, and keeps their tokens when they
//! come back.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example sign_in`, then open http://127.0.0.1:3000/. The
//! settings of the app must list http://127.0.0.1:3000/callback among its redirect URLs.

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Redirect;
use axum::routing::get;
use common::{Outcome, client};
use feishu_openapi::{Client, SignIn};
use serde::Deserialize;

const CALLBACK: &str = "http://127.0.0.1:3000/callback";

/// What the pages share. A program with many users keeps the state in a cookie of each.
#[derive(Clone)]
struct Site {
    client: Client,
    state: Arc<Mutex<Option<String>>>,
}

/// What the platform sends the browser back with.
#[derive(Deserialize)]
struct Callback {
    code: String,
    state: String,
}

/// A text that nobody can guess: the standard library seeds its hashers from the system.
fn unguessable() -> String {
    let number = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", number(), number())
}

/// Leads the user to the page on which the app is allowed to act for the user.
async fn begin(State(site): State<Site>) -> Redirect {
    let state = unguessable();
    let url = site
        .client
        .authorize_url(CALLBACK)
        .scopes(["offline_access"])
        .state(&state);
    if let Ok(mut kept) = site.state.lock() {
        *kept = Some(state);
    }
    Redirect::to(&url.to_string())
}

/// Takes the code, and from then on acts for the user.
async fn callback(
    State(site): State<Site>,
    Query(callback): Query<Callback>,
) -> Result<String, (StatusCode, String)> {
    let expected = site.state.lock().ok().and_then(|mut kept| kept.take());
    if expected != Some(callback.state) {
        return Err((StatusCode::BAD_REQUEST, "begin again at /".to_owned()));
    }
    let sign_in = SignIn::new(callback.code).redirect_uri(CALLBACK);
    let user = site.client.sign_in(sign_in).await;
    let user = user.map_err(|error| (StatusCode::BAD_GATEWAY, error.to_string()))?;
    Ok(format!("Welcome, {}!", user.name.unwrap_or(user.open_id)))
}

pub(crate) fn site(client: Client) -> Router {
    let pages = Router::new().route("/", get(begin));
    let pages = pages.route("/callback", get(callback));
    pages.with_state(Site {
        client,
        state: Arc::default(),
    })
}

#[tokio::main]
async fn main() -> Outcome {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, site(client()?)).await?;
    Ok(())
}
