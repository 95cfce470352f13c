//! Values of JSON as trees, for fields that take any.

use serde_json::{Map, Value};

use super::{Kind, Malformed, Reader, Text};

impl Reader<'_> {
    /// Takes a value with at most `depth` levels of lists and objects. `None` where it has more, or
    /// holds what Rust cannot; the reader is then somewhere within it.
    pub(crate) fn tree(
        &mut self,
        depth: usize,
        scratch: &mut String,
    ) -> Result<Option<Value>, Malformed> {
        Ok(match self.kind()? {
            Kind::Null => self.null().map(|()| Some(Value::Null))?,
            Kind::Boolean => Some(Value::Bool(self.boolean()?)),
            Kind::Number => self.number()?.map(Value::from),
            Kind::Text => self.owned_text(scratch)?.map(Value::String),
            Kind::List | Kind::Object if depth == 0 => None,
            Kind::List => self.list(depth - 1, scratch)?,
            Kind::Object => self.object(depth - 1, scratch)?,
        })
    }

    /// Takes a string. `None` where no text of Rust can hold it.
    pub(crate) fn owned_text(&mut self, scratch: &mut String) -> Result<Option<String>, Malformed> {
        Ok(match self.text(scratch)? {
            Text::Plain(text) => Some(text.to_owned()),
            Text::Unescaped(text) => Some(text.to_owned()),
            Text::Unreadable => None,
        })
    }

    fn list(&mut self, depth: usize, scratch: &mut String) -> Result<Option<Value>, Malformed> {
        let mut items = Vec::new();
        let mut goes_on = self.opens(b']');
        while goes_on {
            let Some(item) = self.tree(depth, scratch)? else {
                return Ok(None);
            };
            items.push(item);
            goes_on = self.goes_on(b']')?;
        }
        Ok(Some(Value::Array(items)))
    }

    fn object(&mut self, depth: usize, scratch: &mut String) -> Result<Option<Value>, Malformed> {
        let mut members = Map::new();
        let mut goes_on = self.opens(b'}');
        while goes_on {
            self.name_begins()?;
            let Some(name) = self.owned_text(scratch)? else {
                return Ok(None);
            };
            self.colon()?;
            let Some(value) = self.tree(depth, scratch)? else {
                return Ok(None);
            };
            members.insert(name, value);
            goes_on = self.goes_on(b'}')?;
        }
        Ok(Some(Value::Object(members)))
    }
}
