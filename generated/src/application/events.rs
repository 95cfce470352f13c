// Written by `cargo xtask codegen`; do not edit.

//! The events of `application`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `application`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// A tenant installed and enabled a store app for the first time.
    AppOpen(super::v6::events::AppOpen),
    /// A store app was enabled or disabled by a tenant, or disabled by the platform.
    AppStatusChange(super::v6::events::AppStatusChange),
    /// Brings a store app its ticket, about once an hour; the ticket is needed to get an app access token.
    AppTicket(super::v6::events::AppTicket),
    /// A tenant was dissolved, and with it its installation of a store app; not sent to custom apps.
    AppUninstalled(super::v6::events::AppUninstalled),
    /// An administrator approved or rejected a version of an app.
    AppVersionAudited(super::v6::events::AppVersionAudited),
    /// A developer asked for a version of an app to be published.
    AppVersionPublishApplied(super::v6::events::AppVersionPublishApplied),
    /// A developer took back the request to publish a version of an app.
    AppVersionPublishRevoked(super::v6::events::AppVersionPublishRevoked),
    /// A custom app was created in the tenant, even before any version of it is published.
    ApplicationCreated(super::v6::events::ApplicationCreated),
    /// A user gave feedback on the app.
    ApplicationFeedbackCreated(super::v6::events::ApplicationFeedbackCreated),
    /// Feedback on the app was marked with another processing status.
    ApplicationFeedbackUpdated(super::v6::events::ApplicationFeedbackUpdated),
    /// Users came to see the app without an administrator's approval; carries their ids.
    ApplicationVisibilityAdded(super::v6::events::ApplicationVisibilityAdded),
    /// A user pressed an entry of the bot's custom menu that sends an event.
    BotMenuPressed(super::v6::events::BotMenuPressed),
    /// A tenant paid for an app of the store.
    OrderPaid(super::v6::events::OrderPaid),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    AppOpen(super::v6::events::AppOpen), AppStatusChange(super::v6::events::AppStatusChange),
    AppTicket(super::v6::events::AppTicket), AppUninstalled(super::v6::events::AppUninstalled),
    AppVersionAudited(super::v6::events::AppVersionAudited),
    AppVersionPublishApplied(super::v6::events::AppVersionPublishApplied),
    AppVersionPublishRevoked(super::v6::events::AppVersionPublishRevoked),
    ApplicationCreated(super::v6::events::ApplicationCreated),
    ApplicationFeedbackCreated(super::v6::events::ApplicationFeedbackCreated),
    ApplicationFeedbackUpdated(super::v6::events::ApplicationFeedbackUpdated),
    ApplicationVisibilityAdded(super::v6::events::ApplicationVisibilityAdded),
    BotMenuPressed(super::v6::events::BotMenuPressed), OrderPaid(super::v6::events::OrderPaid)
});
