//! Calls in somebody's name: a token is found before a call is sent, and another one where the
//! server calls the first one invalid.

use std::pin::pin;
use std::sync::Arc;

use crate::Error;
use crate::answer::outcome::Answer;
use crate::endpoint::call::Call;
use crate::endpoint::context::CallContext;
use crate::endpoint::identity::Identity;
use crate::endpoint::options::Options;
use crate::tokens::flights::TokenFlights;
use crate::tokens::token::Token;
use crate::wire::sender::Sender;

/// The gateway's codes for a token that is missing, wrong or over.
const INVALID_TOKEN: [i64; 7] = [
    99_991_661, 99_991_663, 99_991_664, 99_991_665, 99_991_668, 99_991_671, 99_991_677,
];

/// Sends calls with the tokens that they need.
pub(crate) struct AuthorizedSender {
    pub(crate) sender: Arc<Sender>,
    pub(crate) tokens: TokenFlights,
}

impl AuthorizedSender {
    /// Sends a call in the name of an identity.
    pub(crate) async fn send(
        &self,
        call: &Call,
        options: &Options,
        identity: &Identity,
    ) -> Result<Answer, Error<i64>> {
        let mut context = CallContext::new(call, options);
        let attempts = pin!(self.attempts(&mut context, identity));
        self.sender.limited(call, options, attempts).await
    }

    async fn attempts(
        &self,
        context: &mut CallContext<'_>,
        identity: &Identity,
    ) -> Result<Answer, Error<i64>> {
        let mut was_renewed = false;
        loop {
            let token = self.tokens.token(identity).await?;
            let header = token.as_ref().map(Token::header).transpose()?;
            let outcome = self.sender.attempts(context, header.as_ref()).await;
            let (Err(error), Some(token)) = (&outcome, &token) else {
                return outcome;
            };
            if was_renewed || !can_be_renewed(context.call, identity, error) {
                return outcome;
            }
            tracing::debug!("the server calls the token invalid; getting another");
            self.tokens.forget(identity, &token.secret).await;
            was_renewed = true;
        }
    }
}

/// Whether the server calls the token invalid, and the client can get another one.
fn can_be_renewed(call: &Call, identity: &Identity, error: &Error<i64>) -> bool {
    let code = error.code();
    let is_invalid = code.is_some_and(|code| INVALID_TOKEN.contains(&code));
    is_invalid && identity.is_renewable() && call.can_be_sent_again()
}
