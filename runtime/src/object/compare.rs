//! Whether what is in two fields is the same.

use super::{Field, List, Map, Object, View};

/// Whether two values of one type are equal.
pub fn equal(left: &dyn Field, right: &dyn Field) -> bool {
    match (left.view(), right.view()) {
        (View::Absent, View::Absent) => true,
        (View::Boolean(left), View::Boolean(right)) => left == right,
        (View::Integer(left), View::Integer(right)) => left == right,
        (View::Float(left), View::Float(right)) => left == right,
        (View::Text(left), View::Text(right)) => left == right,
        (View::List(left), View::List(right)) => equal_lists(left, right),
        (View::Map(left), View::Map(right)) => equal_maps(left, right),
        (View::Object(left), View::Object(right)) => equal_objects(left, right),
        (View::Json(left), View::Json(right)) => left == right,
        (View::File(left), View::File(right)) => left == right,
        _ => false,
    }
}

fn equal_objects(left: &dyn Object, right: &dyn Object) -> bool {
    let mut is_equal = false;
    left.fields(&mut |_, left| {
        right.fields(&mut |_, right| {
            let mut pairs = left.iter().zip(right);
            is_equal = pairs.all(|((_, left), (_, right))| equal(*left, *right));
        });
    });
    is_equal
}

fn equal_lists(left: &dyn List, right: &dyn List) -> bool {
    let is_equal = |at| match (left.item(at), right.item(at)) {
        (Some(left), Some(right)) => equal(left, right),
        _ => false,
    };
    left.count() == right.count() && (0..left.count()).all(is_equal)
}

fn equal_maps(left: &dyn Map, right: &dyn Map) -> bool {
    let mut is_equal = left.count() == right.count();
    left.each(&mut |name, value| {
        is_equal = is_equal && right.value(name).is_some_and(|other| equal(value, other));
    });
    is_equal
}
