//! Values that nobody wants, passed over.

use super::reader::{Kind, Malformed, Reader};

impl Reader<'_> {
    /// Takes a value of whatever kind, without a look at what it is. However deep it is, the stack
    /// is not.
    pub(crate) fn skip(&mut self) -> Result<(), Malformed> {
        let mut ends: Vec<u8> = Vec::new();
        loop {
            let entered = match self.kind()? {
                Kind::Object => self.opens(b'}').then_some(b'}'),
                Kind::List => self.opens(b']').then_some(b']'),
                Kind::Text => self.skip_text().map(|()| None)?,
                Kind::Number => self.skip_number().map(|()| None)?,
                Kind::Boolean => self.boolean().map(|_| None)?,
                Kind::Null => self.null().map(|()| None)?,
            };
            let within = match entered {
                Some(end) => {
                    ends.push(end);
                    Some(end)
                }
                None => self.leave(&mut ends)?,
            };
            match within {
                Some(b'}') => self.skip_name()?,
                Some(_) => {}
                None => return Ok(()),
            }
        }
    }

    /// Takes the ends of lists and objects behind a value, up to the comma before the next one.
    /// Gives the byte that ends what that one is in.
    fn leave(&mut self, ends: &mut Vec<u8>) -> Result<Option<u8>, Malformed> {
        while let Some(end) = ends.last().copied() {
            if self.goes_on(end)? {
                return Ok(Some(end));
            }
            ends.pop();
        }
        Ok(None)
    }

    /// Takes the name of a member and the colon behind it.
    fn skip_name(&mut self) -> Result<(), Malformed> {
        self.name_begins()?;
        self.skip_text()?;
        self.colon()
    }
}
