//! The methods that complete a request or an object, field by field.

/// Gives a struct a chainable method for each of its optional fields: named after the field, with
/// the type of its parameter and what makes the value of it.
#[doc(hidden)]
#[macro_export]
macro_rules! setters {
    ($name:ident {
        $($field:ident($type:ty)$(.$method:ident($($argument:path)?))*),* $(,)?
    }) => {
        impl $name {
            $(
                #[doc = concat!(
                    " Sets [`", stringify!($field), "`](Self#structfield.", stringify!($field), ")."
                )]
                pub fn $field(mut self, $field: $type) -> Self {
                    self.$field = Some($field$(.$method($($argument)?))*);
                    self
                }
            )*
        }
    };
}

#[cfg(test)]
#[allow(
    unreachable_pub,
    reason = "the macros make methods public, as services need them"
)]
mod tests {
    #[derive(Debug, Default, PartialEq)]
    struct Thing {
        name: Option<String>,
        count: Option<i64>,
        parts: Option<Vec<String>>,
    }
    setters!(Thing {
        name(impl Into<String>).into(),
        count(i64),
        parts(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    });

    #[test]
    fn each_field_is_set_by_what_makes_its_value() {
        let thing = Thing::default().name("a").count(2).parts(["b", "c"]);
        let expected = Thing {
            name: Some("a".into()),
            count: Some(2),
            parts: Some(vec!["b".into(), "c".into()]),
        };
        assert_eq!(thing, expected);
    }
}
