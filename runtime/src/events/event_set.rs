//! Enums over many types of events, with what comes besides kept as it is.

use super::envelope::RawEvent;
use super::event::FromEvent;

/// An enum over types of events. The generated crate has one for each service, and one over all
/// services.
pub trait EventSet: FromEvent {
    /// The official types of the events that have variants of their own.
    fn types() -> Vec<&'static str>;
}

/// Any event, none of which has a type of its own.
impl EventSet for RawEvent {
    fn types() -> Vec<&'static str> {
        Vec::new()
    }
}

/// Reads an enum over types of events by their official types. Its variant `Other` has the
/// [`RawEvent`](crate::events::RawEvent) of any other type.
#[doc(hidden)]
#[macro_export]
macro_rules! event_enum {
    ($name:ident { $($variant:ident($event:ty)),* $(,)? }) => {
        impl $crate::events::FromEvent for $name {
            fn from_event(
                event: &$crate::events::RawEvent,
            ) -> ::std::result::Result<(Self, ::std::vec::Vec<$crate::Mismatch>), $crate::DecodeError>
            {
                match event.header().event_type.as_str() {
                    $(<$event as $crate::events::Event>::TYPE => {
                        let (event, mismatches) =
                            <$event as $crate::events::FromEvent>::from_event(event)?;
                        Ok((Self::$variant(event), mismatches))
                    })*
                    _ => Ok((Self::Other(event.clone()), ::std::vec::Vec::new())),
                }
            }
        }

        impl $crate::events::EventSet for $name {
            fn types() -> ::std::vec::Vec<&'static str> {
                ::std::vec![$(<$event as $crate::events::Event>::TYPE),*]
            }
        }
    };
}

/// Declares the enum over the enums of all services, of those whose features are chosen.
#[doc(hidden)]
#[macro_export]
#[expect(
    clippy::crate_in_macro_def,
    reason = "the modules of the services are those of the crate that calls it"
)]
macro_rules! any_event {
    ($name:ident { $($variant:ident($module:ident::Event) $feature:literal),* $(,)? }) => {
        /// An event of any service whose feature is chosen.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
        pub enum $name {
            $(
                #[doc = concat!(" An event of `", stringify!($module), "`.")]
                #[cfg(feature = $feature)]
                $variant(crate::$module::Event),
            )*
            /// An event of no such service, as it came.
            Other($crate::events::RawEvent),
        }

        impl $crate::events::FromEvent for $name {
            fn from_event(
                event: &$crate::events::RawEvent,
            ) -> ::std::result::Result<(Self, ::std::vec::Vec<$crate::Mismatch>), $crate::DecodeError>
            {
                $(
                    #[cfg(feature = $feature)]
                    match <crate::$module::Event as $crate::events::FromEvent>::from_event(event)? {
                        (crate::$module::Event::Other(_), _) => {}
                        (event, mismatches) => return Ok((Self::$variant(event), mismatches)),
                    }
                )*
                Ok((Self::Other(event.clone()), ::std::vec::Vec::new()))
            }
        }

        impl $crate::events::EventSet for $name {
            fn types() -> ::std::vec::Vec<&'static str> {
                #[allow(unused_mut, reason = "no feature of a service may be chosen")]
                let mut types = ::std::vec::Vec::new();
                $(
                    #[cfg(feature = $feature)]
                    types.extend(<crate::$module::Event as $crate::events::EventSet>::types());
                )*
                types
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use crate::events::{EnvelopeVersion, EventHeader, EventSet, FromEvent, RawEvent};

    #[derive(Clone, Default)]
    struct Opened {
        door: Option<String>,
    }
    crate::object!(Opened { door "door" });
    crate::event!(Opened { "house.door.opened_v1", V2, ["door"] });

    #[derive(Clone, Default)]
    struct Closed {
        door: Option<String>,
    }
    crate::object!(Closed { door "door" });
    crate::event!(Closed { "door_closed", V1 });

    #[derive(Debug, Clone, PartialEq)]
    enum Event {
        Opened(Opened),
        Closed(Closed),
        Other(RawEvent),
    }
    crate::event_enum!(Event { Opened(Opened), Closed(Closed) });

    fn raw(event_type: &str) -> RawEvent {
        let header = EventHeader::new(EnvelopeVersion::V2, event_type, "1");
        RawEvent::new(header, r#"{"door": "front"}"#)
    }

    #[test]
    fn an_event_becomes_the_variant_of_its_type() {
        let read = |event_type: &str| Event::from_event(&raw(event_type)).unwrap().0;
        let door = Some("front".to_owned());
        let opened = Opened { door: door.clone() };
        assert_eq!(read("house.door.opened_v1"), Event::Opened(opened));
        assert_eq!(read("door_closed"), Event::Closed(Closed { door }));
        let other = "house.door.broken_v1";
        assert_eq!(read(other), Event::Other(raw(other)));
        assert_eq!(Event::types(), ["house.door.opened_v1", "door_closed"]);
    }

    #[test]
    fn an_event_has_its_type_envelope_and_identity() {
        use crate::events::Event as _;
        assert_eq!(Opened::VERSION, EnvelopeVersion::V2);
        assert_eq!(Opened::IDENTITY, ["door"]);
        assert_eq!(
            (Closed::VERSION, Closed::IDENTITY.len()),
            (EnvelopeVersion::V1, 0)
        );
    }
}
