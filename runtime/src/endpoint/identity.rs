//! In whose name a call is made: what its endpoint documents, and what its caller chose.

use secrecy::{ExposeSecret as _, SecretString};

use crate::{RequestError, TokenKind};

/// The app that calls are made by.
#[derive(Debug)]
pub(crate) struct App {
    pub(crate) id: String,
    pub(crate) secret: SecretString,
    pub(crate) kind: AppKind,
    /// The platform that it is registered with, as a base URL.
    pub(crate) platform: String,
}

/// How an app is distributed, and with that how it gets its tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AppKind {
    /// Belongs to one tenant.
    SelfBuilt,
    /// Installed by many tenants from the store.
    Store,
}

/// What a caller chose as the identity of one request.
#[derive(Debug, Clone, Default)]
pub(crate) struct Choice {
    pub(crate) kind: Option<TokenKind>,
    pub(crate) tokens: Vec<(TokenKind, SecretString)>,
    pub(crate) tenant_key: Option<String>,
    pub(crate) user: Option<String>,
    /// Whether no token is to be sent at all.
    pub(crate) is_nobody: bool,
}

/// In whose name a request is made.
#[derive(Debug, Clone)]
pub(crate) enum Identity {
    /// Nobody's: no token is sent.
    None,
    /// That of a token which the caller brought.
    Brought(SecretString),
    /// The app's.
    App,
    /// The app's within a tenant; of a store app, in this one.
    Tenant(Option<String>),
    /// A user's, whose tokens are kept under this name.
    User(String),
}

impl Identity {
    /// Decides, or returns why no token would do.
    pub(crate) fn choose(
        documented: &[TokenKind],
        choice: &Choice,
        app: AppKind,
    ) -> Result<Self, RequestError> {
        let chosen = kind_of(documented, choice)?;
        if choice.is_nobody {
            return Self::nobody(choice);
        }
        let Some(kind) = chosen else {
            return Ok(Self::None);
        };
        if !documented.is_empty() && !documented.contains(&kind) {
            let known = documented.iter().map(|kind| kind.as_str());
            let known = known.collect::<Vec<_>>().join(" or ");
            return refuse(format!("the endpoint takes {known}, not {kind}"));
        }
        let is_brought = !choice.tokens.is_empty();
        if is_brought && (choice.tenant_key.is_some() || choice.user.is_some()) {
            return refuse("a token was given, and with it a tenant key or a user to find one for");
        }
        if let Some((kind, token)) = choice.tokens.first() {
            if token.expose_secret().trim().is_empty() {
                return refuse(format!("the {kind} that was given is empty"));
            }
            return Ok(Self::Brought(token.clone()));
        }
        Self::kept(kind, choice, app)
    }

    /// Nobody's, unless a token was asked for as well.
    fn nobody(choice: &Choice) -> Result<Self, RequestError> {
        let is_somebody =
            choice.kind.is_some() || choice.user.is_some() || !choice.tokens.is_empty();
        if is_somebody {
            return refuse("no token is to be sent, and one was chosen");
        }
        Ok(Self::None)
    }

    /// An identity whose token the client keeps.
    fn kept(kind: TokenKind, choice: &Choice, app: AppKind) -> Result<Self, RequestError> {
        let tenant_key = choice.tenant_key.clone();
        if tenant_key.is_some() && (app == AppKind::SelfBuilt || kind != TokenKind::Tenant) {
            return refuse("a tenant key chooses the tenant of a store app's tenant_access_token");
        }
        match (kind, &choice.user) {
            (TokenKind::User, Some(user)) => Ok(Self::User(user.clone())),
            (TokenKind::User, None) => refuse("a user_access_token is needed, and none was given"),
            (_, Some(_)) => refuse(format!("a user was chosen, and {kind} is not a user's")),
            (TokenKind::App, None) => Ok(Self::App),
            (TokenKind::Tenant, None) if app == AppKind::Store && tenant_key.is_none() => {
                refuse("a store app needs the key of the tenant to act in")
            }
            (TokenKind::Tenant, None) => Ok(Self::Tenant(tenant_key)),
        }
    }

    /// Whether the client can get another token when this one is called invalid.
    pub(crate) fn is_renewable(&self) -> bool {
        matches!(self, Self::App | Self::Tenant(_) | Self::User(_))
    }
}

fn refuse<T>(reason: impl Into<String>) -> Result<T, RequestError> {
    Err(RequestError::new(reason))
}

/// The kind of token that is to be sent: the caller's choice, else what the token or user given
/// is of, else the app's own in the order in which apps act.
fn kind_of(documented: &[TokenKind], choice: &Choice) -> Result<Option<TokenKind>, RequestError> {
    let brought = match choice.tokens.as_slice() {
        [] => None,
        [(kind, _)] => Some(*kind),
        _ => return refuse("two tokens were given, and one of them would be ignored"),
    };
    if let (Some(brought), Some(kind)) = (brought, choice.kind)
        && brought != kind
    {
        return refuse(format!("{kind} was chosen, but {brought} was given"));
    }
    let implied = || choice.user.is_some().then_some(TokenKind::User);
    let implied_by_tenant = || choice.tenant_key.is_some().then_some(TokenKind::Tenant);
    let usual = || {
        let order = [TokenKind::Tenant, TokenKind::App, TokenKind::User];
        order.into_iter().find(|kind| documented.contains(kind))
    };
    Ok(choice
        .kind
        .or(brought)
        .or_else(implied)
        .or_else(implied_by_tenant)
        .or_else(usual))
}

#[cfg(test)]
mod tests {
    use super::TokenKind::{App as AppToken, Tenant, User};
    use super::*;

    fn choice(kind: Option<TokenKind>, tokens: &[TokenKind]) -> Choice {
        Choice {
            kind,
            tokens: tokens.iter().map(|kind| (*kind, "x-1".into())).collect(),
            ..Choice::default()
        }
    }

    #[track_caller]
    fn chosen(documented: &[TokenKind], choice: &Choice, app: AppKind) -> String {
        match Identity::choose(documented, choice, app) {
            Ok(Identity::None) => "none".into(),
            Ok(Identity::Brought(_)) => "brought".into(),
            Ok(Identity::App) => "app".into(),
            Ok(Identity::Tenant(key)) => format!("tenant {}", key.unwrap_or_default()),
            Ok(Identity::User(user)) => format!("user {user}"),
            Err(error) => format!("error: {}", error.reason()),
        }
    }

    #[test]
    fn the_documented_kinds_decide_and_an_explicit_choice_overrides() {
        for (documented, kind, tokens, expected) in [
            (&[Tenant, User][..], None, &[][..], "tenant "),
            (&[User, Tenant], None, &[], "tenant "),
            (&[AppToken, User], None, &[], "app"),
            (&[Tenant, User], None, &[User], "brought"),
            (&[Tenant, User], Some(User), &[User], "brought"),
            (&[Tenant, AppToken], Some(AppToken), &[], "app"),
            (&[], None, &[], "none"),
            (&[], None, &[User], "brought"),
            (&[], Some(Tenant), &[], "tenant "),
        ] {
            let chosen = chosen(documented, &choice(kind, tokens), AppKind::SelfBuilt);
            assert_eq!(chosen, expected, "{documented:?} {kind:?} {tokens:?}");
        }
    }

    #[test]
    fn an_impossible_choice_is_an_error() {
        for (documented, kind, tokens, reason) in [
            (
                &[Tenant][..],
                None,
                &[User][..],
                "takes tenant_access_token, not user",
            ),
            (&[Tenant, User], Some(Tenant), &[User], "was chosen, but"),
            (&[Tenant, User], None, &[Tenant, User], "two tokens"),
            (&[User], None, &[], "none was given"),
            (&[Tenant], Some(AppToken), &[], "not app_access_token"),
        ] {
            let chosen = chosen(documented, &choice(kind, tokens), AppKind::SelfBuilt);
            assert!(chosen.contains(reason), "{chosen}");
        }
    }

    #[test]
    fn tenants_and_users_are_found_by_key() {
        let in_tenant = |key: &str| Choice {
            tenant_key: Some(key.into()),
            ..Choice::default()
        };
        let of_user = |kind| Choice {
            kind,
            user: Some("ou_1".into()),
            ..Choice::default()
        };
        let both = &[Tenant, User];
        let none = Choice::default();
        for (choice, app, expected) in [
            (&in_tenant("k"), AppKind::Store, "tenant k"),
            (&in_tenant("k"), AppKind::SelfBuilt, "error: a tenant key"),
            (&none, AppKind::Store, "error: a store app needs"),
            (&of_user(None), AppKind::SelfBuilt, "user ou_1"),
            (&of_user(None), AppKind::Store, "user ou_1"),
            (
                &of_user(Some(Tenant)),
                AppKind::SelfBuilt,
                "error: a user was chosen",
            ),
        ] {
            let chosen = chosen(both, choice, app);
            assert!(chosen.starts_with(expected), "{chosen}");
        }
        let nobody = Choice {
            is_nobody: true,
            ..in_tenant("k")
        };
        assert_eq!(chosen(both, &nobody, AppKind::Store), "none");
        let torn = Choice {
            is_nobody: true,
            ..of_user(None)
        };
        assert!(chosen(both, &torn, AppKind::Store).contains("no token is to be sent"));
        let brought = Choice {
            tokens: vec![(User, "u-1".into())],
            ..of_user(None)
        };
        assert!(chosen(both, &brought, AppKind::SelfBuilt).contains("a token was given"));
    }
}
