//! A bot that echoes what it is told, called by the platform at an address of its own: a webhook on
//! axum.
//!
//! `APP_ID=… APP_SECRET=… ENCRYPT_KEY=… cargo run --example echo_by_webhook --features im,events`
//!
//! The address is `http://…:8080/events`; encrypt key and address are those of the app's console.

#[allow(dead_code, reason = "each example uses its own part")]
mod common;
mod echo;

use std::time::Duration;

use axum::Router;
use common::{Outcome, client};
use feishu_openapi::events::{Dispatcher, Verifier, Webhook};
#[allow(unused_imports, reason = "names what the bot needs")]
use feishu_openapi::im::v1::events::MessageReceived;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Outcome {
    let dispatcher = echo::dispatcher(client()?)?;
    let listener = TcpListener::bind("0.0.0.0:8080").await?;
    let stop = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    let verifier = Verifier::encrypted(std::env::var("ENCRYPT_KEY")?);
    serve(listener, verifier, &dispatcher, stop).await
}

/// Serves until it is told to stop, and finishes what was taken.
pub(crate) async fn serve(
    listener: TcpListener,
    verifier: Verifier,
    dispatcher: &Dispatcher,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Outcome {
    let webhook = Webhook::new(verifier, dispatcher.clone());
    let router = Router::new().route_service("/events", webhook);
    let served = axum::serve(listener, router).with_graceful_shutdown(stop);
    served.await?;
    let shutdown = dispatcher.shutdown(Duration::from_secs(10)).await;
    println!("{} events were not finished", shutdown.unfinished.len());
    Ok(())
}
