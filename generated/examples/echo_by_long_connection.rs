//! A bot that echoes what it is told, by a connection that it opens to the platform: it needs no
//! address of its own.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example echo_by_long_connection --features im,events`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;
mod echo;

use std::time::Duration;

use common::{Outcome, client};
use feishu_openapi::events::{CancellationToken, Dispatcher, LongConnection};
#[allow(unused_imports, reason = "names what the bot needs")]
use feishu_openapi::im::v1::events::MessageReceived;

#[tokio::main]
async fn main() -> Outcome {
    let dispatcher = echo::dispatcher(client()?)?;
    let (app_id, app_secret) = (std::env::var("APP_ID")?, std::env::var("APP_SECRET")?);
    let connection = LongConnection::builder(app_id, app_secret, dispatcher.clone()).build()?;
    let stop = CancellationToken::new();
    let stopping = stop.clone();
    tokio::spawn(async move {
        let _ = tokio::signal::ctrl_c().await;
        stopping.cancel();
    });
    run(connection, &dispatcher, stop).await
}

/// Stays connected until it is told to stop, and finishes what was taken.
pub(crate) async fn run(
    connection: LongConnection,
    dispatcher: &Dispatcher,
    stop: CancellationToken,
) -> Outcome {
    connection.run(stop).await?;
    let shutdown = dispatcher.shutdown(Duration::from_secs(10)).await;
    println!("{} events were not finished", shutdown.unfinished.len());
    Ok(())
}
