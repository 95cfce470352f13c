// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `country_region` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountryRegion {
    /// The code of three letters, as ISO 3166 has it.
    pub alpha_3_code: Option<String>,
    /// The code of two letters, as ISO 3166 has it.
    pub alpha_2_code: Option<String>,
    /// The code of digits, as ISO 3166 has it.
    pub numeric_code: Option<String>,
    /// The name of the country or region.
    pub name: Option<I18nString>,
    /// The code in the master data, which never changes: `MDCT` and eight digits.
    pub mdm_code: Option<String>,
    /// The full name.
    pub full_name: Option<I18nString>,
    /// The calling code.
    pub global_code: Option<String>,
    /// Whether it is in use: `1` for yes, `0` for no.
    pub status: Option<String>,
    /// The continent.
    pub continents: Option<CountryRegionContinents>,
}

crate::object!(CountryRegion {
    alpha_3_code "alpha_3_code", alpha_2_code "alpha_2_code", numeric_code "numeric_code",
    name "name", mdm_code "mdm_code", full_name "full_name", global_code "global_code",
    status "status", continents "continents"
});

/// An object with `value`, `multilingual_name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountryRegionContinents {
    /// The name in the first language that the request asks for; the continents count from 1 to 7: Asia, Europe, Africa, North America, South America, Oceania, Antarctica.
    pub value: Option<String>,
    /// The name in each language that the request asks for.
    pub multilingual_name: Option<std::collections::BTreeMap<String, String>>,
}

crate::object!(CountryRegionContinents { value "value", multilingual_name "multilingual_name" });

/// The type `expression` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Expression {
    /// The field that is compared, by its name. Example: `name`.
    pub field: Option<String>,
    /// How values are compared: `0` equal, `1` not equal, `2` greater, `3` greater or equal, `4` less, `5` less or equal, `6` any of, `7` none of, `8` matches, `9` starts with, `10` ends with, `11` empty, `12` not empty. Example: `0`.
    pub operator: Option<String>,
    /// What the field is compared with.
    pub value: Option<Value>,
}

crate::object_builder!(Expression {
    field(impl Into<String>).into(), operator(impl Into<String>).into(), value(Value);
    field(impl Into<String>).into(), operator(impl Into<String>).into(), value(Value)
});
crate::object!(Expression { field "field", operator "operator", value "value" });

/// The type `filter` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Filter {
    /// Whether all conditions must hold (`0`) or any of them (`1`). Example: `0`.
    pub logic: Option<String>,
    /// The conditions, 100 at most. Length: 0 to 100.
    pub expressions: Option<Vec<Expression>>,
}

crate::object_builder!(Filter {
    logic(impl Into<String>).into();
    logic(impl Into<String>).into(),
    expressions(impl IntoIterator<Item = impl Into<Expression>>).into_iter().map(Into::into).collect()
});
crate::object!(Filter { logic "logic", expressions "expressions" });

/// The type `i18n_string` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nString {
    /// The text in the first language that the request asks for.
    pub value: Option<String>,
    /// The text in each language that the request asks for.
    pub multilingual_value: Option<std::collections::BTreeMap<String, String>>,
    /// The language that `value` is in, such as `zh-CN`.
    pub return_language: Option<String>,
}

crate::object!(I18nString {
    value "value", multilingual_value "multilingual_value", return_language "return_language"
});

/// The type `value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Value {
    /// The value, where it is text. Example: `安道尔`.
    pub string_value: Option<String>,
    /// The value, where it is true or false. Example: `true`.
    pub bool_value: Option<bool>,
    /// The value, where it is an integer, as text. Example: `111`.
    pub int_value: Option<String>,
    /// The values, where they are texts. Example: `["1"]`.
    pub string_list_value: Option<Vec<String>>,
    /// The values, where they are integers, each as text. Example: `["1"]`.
    pub int_list_value: Option<Vec<String>>,
}

crate::object_builder!(Value {
    string_value(impl Into<String>).into(), bool_value(bool), int_value(impl Into<String>).into(),
    string_list_value(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    int_list_value(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(Value {
    string_value "string_value", bool_value "bool_value", int_value "int_value",
    string_list_value "string_list_value", int_list_value "int_list_value"
});
