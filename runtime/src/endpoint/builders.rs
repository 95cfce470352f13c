//! How requests and objects that are sent are made: `new` takes what is required, and each other
//! field has a chainable method.

/// Gives a request `new` and a method for each optional field. Entries of both are a field with the
/// type of its parameter and what makes the value of it; required ones come first, before `;`, and
/// fields that `new` sets to a value last, after another `;`. A method that is not named after its field is `field as method`. A request some of whose texts are
/// required and set by name is `named`.
#[doc(hidden)]
#[macro_export]
macro_rules! request_builder {
    (named $name:ident $entries:tt) => {
        $crate::request_builder!(
            @" A request. The texts that the endpoint requires are set by name." $name $entries
        );
    };
    ($name:ident $entries:tt) => {
        $crate::request_builder!(@" A request with what the endpoint requires." $name $entries);
    };
    (@$about:literal $name:ident {
        $($required:ident($type:ty)$(.$method:ident($($argument:path)?))*),+;
        $($field:ident $(as $setter:ident)? ($($parameter:tt)*)$(.$made:ident $by:tt)*),*
        $(; $($fixed:ident = $value:expr),+)?
    }) => {
        impl $name {
            #[doc = $about]
            #[allow(clippy::too_many_arguments, reason = "the endpoint requires them all")]
            pub fn new($($required: $type),+) -> Self {
                Self {
                    $($required: $required$(.$method($($argument)?))*,)+
                    $($field: None,)*
                    $($($fixed: $value,)+)?
                }
            }

            $($crate::setter!($field $(as $setter)? ($($parameter)*)$(.$made $by)*);)*
        }
    };
    (@$about:literal $name:ident {
        $($field:ident $(as $setter:ident)? ($($parameter:tt)*)$(.$made:ident $by:tt)*),*
        $(; $($fixed:ident = $value:expr),+)?
    }) => {
        impl $name {
            #[doc = $about]
            pub fn new() -> Self {
                Self { $($field: None,)* $($($fixed: $value,)+)? }
            }

            $($crate::setter!($field $(as $setter)? ($($parameter)*)$(.$made $by)*);)*
        }
    };
}

/// Gives an object that is sent `new` and a method for each field. Entries are those of
/// [`request_builder!`]; what is required comes twice, since it can be changed.
#[doc(hidden)]
#[macro_export]
macro_rules! object_builder {
    ($name:ident {
        $($required:ident($type:ty)$(.$method:ident($($argument:path)?))*),+;
        $($field:ident $(as $setter:ident)? ($($parameter:tt)*)$(.$made:ident $by:tt)*),*
    }) => {
        impl $name {
            /// With what is required.
            #[allow(clippy::too_many_arguments, reason = "the endpoint requires them all")]
            pub fn new($($required: $type),+) -> Self {
                #[allow(clippy::needless_update, reason = "all fields may be required")]
                Self {
                    $($required: Some($required$(.$method($($argument)?))*),)+
                    ..Self::default()
                }
            }

            $($crate::setter!($field $(as $setter)? ($($parameter)*)$(.$made $by)*);)*
        }
    };
    ($name:ident {
        $($field:ident $(as $setter:ident)? ($($parameter:tt)*)$(.$made:ident $by:tt)*),*
    }) => {
        impl $name {
            /// With nothing in it.
            pub fn new() -> Self {
                Self::default()
            }

            $($crate::setter!($field $(as $setter)? ($($parameter)*)$(.$made $by)*);)*
        }
    };
}

/// The method that sets an optional field.
#[doc(hidden)]
#[macro_export]
macro_rules! setter {
    ($field:ident($type:ty)$(.$method:ident($($argument:path)?))*) => {
        $crate::setter!($field as $field($type)$(.$method($($argument)?))*);
    };
    ($field:ident as $setter:ident($type:ty)$(.$method:ident($($argument:path)?))*) => {
        #[doc = concat!(
            " Sets [`", stringify!($field), "`](Self#structfield.", stringify!($field), ")."
        )]
        pub fn $setter(mut self, $field: $type) -> Self {
            self.$field = Some($field$(.$method($($argument)?))*);
            self
        }
    };
}

#[cfg(test)]
#[allow(
    unreachable_pub,
    clippy::new_without_default,
    reason = "the macros make methods public, as services need them"
)]
mod tests {
    #[derive(Debug, PartialEq)]
    struct Ask {
        name: String,
        parts: Vec<String>,
        count: Option<i64>,
        new: Option<bool>,
    }
    request_builder!(Ask {
        name(impl Into<String>).into(),
        parts(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
        count(i64), new as set_new(bool)
    });

    #[derive(Debug, Default, PartialEq)]
    struct Thing {
        name: Option<String>,
        count: Option<i64>,
    }
    object_builder!(Thing { count(i64); name(impl Into<String>).into(), count(i64) });

    #[derive(Debug, Default, PartialEq)]
    struct Whole {
        count: Option<i64>,
    }
    object_builder!(Whole { count(i64); count(i64) });

    #[derive(Debug, Default, PartialEq)]
    struct Open {
        name: Option<String>,
    }
    object_builder!(Open { name(impl Into<String>).into() });

    struct Bare {}
    request_builder!(named Bare {});

    #[derive(Debug, PartialEq)]
    struct Fixed {
        name: String,
        kind: i64,
        count: Option<i64>,
    }
    request_builder!(Fixed { name(impl Into<String>).into(); count(i64); kind = 7 });

    #[derive(Debug, PartialEq)]
    struct AllFixed {
        kind: i64,
        count: Option<i64>,
    }
    request_builder!(AllFixed { count(i64); kind = 7 });

    #[derive(Debug, PartialEq)]
    struct OnlyFixed {
        kind: i64,
    }
    request_builder!(OnlyFixed { ; kind = 7 });

    #[test]
    fn new_sets_what_has_one_value() {
        let expected = Fixed {
            name: "a".into(),
            kind: 7,
            count: Some(2),
        };
        assert_eq!(Fixed::new("a").count(2), expected);
        assert_eq!(
            AllFixed::new().count(3),
            AllFixed {
                kind: 7,
                count: Some(3)
            }
        );
        assert_eq!(OnlyFixed::new(), OnlyFixed { kind: 7 });
    }

    #[test]
    fn a_request_is_made_of_what_is_required() {
        let Bare {} = Bare::new();
        let ask = Ask::new("a", ["b", "c"]);
        let expected = Ask {
            name: "a".into(),
            parts: vec!["b".into(), "c".into()],
            count: None,
            new: None,
        };
        assert_eq!(ask, expected);
        let ask = ask.count(2).set_new(true);
        assert_eq!((ask.count, ask.new), (Some(2), Some(true)));
    }

    #[test]
    fn each_field_of_an_object_can_be_set() {
        let expected = Thing {
            name: Some("a".into()),
            count: Some(3),
        };
        assert_eq!(Thing::new(2).name("a").count(3), expected);
        assert_eq!(Whole::new(2).count(3).count, Some(3));
        assert_eq!(Open::new().name("a").name, Some("a".into()));
    }
}
