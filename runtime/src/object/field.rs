//! Values that stand in fields: scalars, secrets, files, what may be absent, lists, maps, objects,
//! any JSON.

use std::collections::BTreeMap;
use std::fmt::Debug;

use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;

use super::{Event, Field, Fill, FillWith, List, Map, Object, Show, Taken, View};
use crate::FilePart;

impl Field for bool {
    fn view(&self) -> View<'_> {
        View::Boolean(*self)
    }
    fn take(&mut self, event: Event<'_>) -> Taken<'_> {
        *self = match event {
            Event::Boolean(truth) => truth,
            Event::Absent => false,
            _ => return Taken::Refused,
        };
        Taken::Done
    }
}

impl Field for i64 {
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
    fn take(&mut self, event: Event<'_>) -> Taken<'_> {
        let integer = match event {
            Event::Number(number) => number.integer(),
            Event::Absent => Some(0),
            _ => None,
        };
        let Some(integer) = integer else {
            return Taken::Refused;
        };
        *self = integer;
        Taken::Done
    }
}

impl Field for f64 {
    fn view(&self) -> View<'_> {
        View::Float(*self)
    }
    fn take(&mut self, event: Event<'_>) -> Taken<'_> {
        *self = match event {
            Event::Number(number) => number.float(),
            Event::Absent => 0.0,
            _ => return Taken::Refused,
        };
        Taken::Done
    }
}

impl Field for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
    fn take(&mut self, event: Event<'_>) -> Taken<'_> {
        *self = match event {
            Event::Text(text) => text.to_owned(),
            Event::Absent => Self::new(),
            _ => return Taken::Refused,
        };
        Taken::Done
    }
}

/// A secret goes over the wire as the text that it is, and is shown to nobody.
impl Field for SecretString {
    fn view(&self) -> View<'_> {
        View::Text(self.expose_secret())
    }
    fn take(&mut self, event: Event<'_>) -> Taken<'_> {
        *self = match event {
            Event::Text(text) => text.into(),
            Event::Absent => Self::default(),
            _ => return Taken::Refused,
        };
        Taken::Done
    }
}

/// A file goes up, and never comes in an object.
impl Field for FilePart {
    fn view(&self) -> View<'_> {
        View::File(self)
    }
    fn take(&mut self, _: Event<'_>) -> Taken<'_> {
        Taken::Refused
    }
}

impl Field for Value {
    fn view(&self) -> View<'_> {
        View::Json(self)
    }
    fn take(&mut self, event: Event<'_>) -> Taken<'_> {
        *self = match event {
            Event::Absent | Event::Null => Self::Null,
            Event::Boolean(truth) => truth.into(),
            Event::Number(number) => number.into(),
            Event::Text(text) => text.into(),
            Event::List | Event::Object => return Taken::Json(self),
        };
        Taken::Done
    }
}

impl<T: Field + Default> Field for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, T::view)
    }
    fn take(&mut self, event: Event<'_>) -> Taken<'_> {
        match event {
            Event::Absent | Event::Null => {
                *self = None;
                Taken::Done
            }
            event => self.insert(T::default()).take(event),
        }
    }
}

/// An object is boxed where it may hold its like.
impl<T: Object> Object for Box<T> {
    fn fields(&self, show: &mut Show<'_>) {
        T::fields(self, show);
    }
}

impl<T: Fill> Fill for Box<T> {
    fn fields_mut(&mut self, fill: &mut FillWith<'_>) {
        T::fields_mut(self, fill);
    }
}

impl<T: Fill + Debug + Default> Field for T {
    fn view(&self) -> View<'_> {
        View::Object(self)
    }
    fn take(&mut self, event: Event<'_>) -> Taken<'_> {
        *self = T::default();
        match event {
            Event::Object => Taken::Object(self),
            Event::Absent => Taken::Done,
            _ => Taken::Refused,
        }
    }
}

impl<T: Field + Default> Field for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
    fn take(&mut self, event: Event<'_>) -> Taken<'_> {
        self.clear();
        match event {
            Event::List => Taken::List(self),
            Event::Absent | Event::Null => Taken::Done,
            _ => Taken::Refused,
        }
    }
}

impl<T: Field + Default> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }
    fn item(&self, at: usize) -> Option<&dyn Field> {
        let item = self.get(at)?;
        Some(item)
    }
    fn add(&mut self) -> &mut dyn Field {
        self.push_mut(T::default())
    }
    fn take_back(&mut self) {
        self.pop();
    }
}

impl<T: Field + Default> Field for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
    fn take(&mut self, event: Event<'_>) -> Taken<'_> {
        self.clear();
        match event {
            Event::Object => Taken::Map(self),
            Event::Absent => Taken::Done,
            _ => Taken::Refused,
        }
    }
}

impl<T: Field + Default> Map for BTreeMap<String, T> {
    fn count(&self) -> usize {
        self.len()
    }
    fn value(&self, name: &str) -> Option<&dyn Field> {
        let value = self.get(name)?;
        Some(value)
    }
    fn each(&self, show: &mut dyn FnMut(&str, &dyn Field)) {
        for (name, value) in self {
            show(name, value);
        }
    }
    fn add(&mut self, name: &str) -> &mut dyn Field {
        self.entry(name.to_owned()).or_default()
    }
    fn take_back(&mut self, name: &str) {
        self.remove(name);
    }
}
