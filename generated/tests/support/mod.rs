//! What the generated tests check.
#![allow(
    dead_code,
    reason = "each file of tests has its own copy and needs its own part"
)]

use feishu_openapi::ErrorKind;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A documented request can be read, and says the same when it is written.
#[track_caller]
pub(crate) fn assert_request<T: Serialize + DeserializeOwned>(name: &str, json: &str) {
    assert_response::<T>(name, json, None);
}

/// A documented response can be read, and all that is documented of it is there: `documented`,
/// where that is not the whole of it.
#[track_caller]
pub(crate) fn assert_response<T: Serialize + DeserializeOwned>(
    name: &str,
    json: &str,
    documented: Option<&str>,
) {
    let read: T = parsed(name, json);
    let written = serde_json::to_value(&read).unwrap_or_else(|error| panic!("{name}: {error}"));
    let expected: Value = parsed(name, documented.unwrap_or(json));
    assert!(
        same(&written, &expected),
        "{name}: {written} is not {expected}"
    );
}

#[track_caller]
fn parsed<T: DeserializeOwned>(name: &str, json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Equal, where `1` and `1.0` are one number.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            left == right || left.as_f64() == right.as_f64()
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right)
                    .all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(key, value)| right.get(key).is_some_and(|other| same(value, other)))
        }
        (left, right) => left == right,
    }
}

/// Each documented code has a variant of its own, and the variant has the code.
#[track_caller]
pub(crate) fn assert_codes<E: ErrorKind>(name: &str, codes: &[i64]) {
    for code in codes {
        let kind = E::from(*code);
        assert_eq!(kind.code(), *code, "{name}");
        let own = E::table().iter().any(|(variant, _)| *variant == kind);
        assert!(own, "{name}: {code} has no variant");
    }
    let undocumented = E::from(i64::MIN);
    assert_eq!(undocumented.code(), i64::MIN, "{name}");
    assert!(undocumented.facts().is_none(), "{name}");
}
