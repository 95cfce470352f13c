//! The bot that both echo examples are: it replies with what it is told.

use feishu_openapi::events::{Dispatcher, DispatcherError, State};
use feishu_openapi::im::v1::ReplyMessage;
use feishu_openapi::im::v1::events::MessageReceived;
use feishu_openapi::{Client, Error};

/// What takes messages, however they come.
pub(crate) fn dispatcher(client: Client) -> Result<Dispatcher, DispatcherError> {
    Dispatcher::builder(client).on(echo).build()
}

/// Replies to a text or a post with its words. Other messages have none.
async fn echo(State(client): State<Client>, event: MessageReceived) -> Result<(), Error> {
    let message = event.message.unwrap_or_default();
    if let (Some(words), Some(id)) = (message.plain_text(), message.message_id) {
        client.send(ReplyMessage::new(id, words)).await?;
    }
    Ok(())
}
