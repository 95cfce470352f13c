//! Diagnostics to be kept for later runs: without the texts that they point into, which are read anew.

use std::collections::BTreeMap;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};

use super::{Code, Diagnostic, Diagnostics, Location};
use crate::source::{SourceFile, Span};

/// Diagnostics without the texts that they point into.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct KeptDiagnostics(Vec<Kept>);

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Kept {
    code: Code,
    place: Option<(Utf8PathBuf, Span)>,
    found: String,
    expected: String,
    action: String,
}

impl KeptDiagnostics {
    /// What is to be kept of diagnostics.
    pub fn of(diagnostics: &Diagnostics) -> Self {
        let kept = diagnostics.iter().map(|diagnostic| Kept {
            code: diagnostic.code,
            place: diagnostic
                .place
                .as_ref()
                .map(|place| (place.source.path.clone(), place.span)),
            found: diagnostic.found.clone(),
            expected: diagnostic.expected.clone(),
            action: diagnostic.action.clone(),
        });
        Self(kept.collect())
    }

    /// The diagnostics with their texts, each of which is read once; `None` where one cannot be
    /// had.
    pub fn restored(
        self,
        read: impl Fn(&Utf8Path) -> Option<Arc<SourceFile>>,
    ) -> Option<Diagnostics> {
        let mut sources: BTreeMap<Utf8PathBuf, Arc<SourceFile>> = BTreeMap::new();
        let mut diagnostics = Diagnostics::default();
        for kept in self.0 {
            let place = match kept.place {
                Some((path, span)) => {
                    let source = match sources.get(&path) {
                        Some(source) => source.clone(),
                        None => read(&path)?,
                    };
                    sources.insert(path, source.clone());
                    Some(Location { source, span })
                }
                None => None,
            };
            diagnostics.push(Diagnostic {
                code: kept.code,
                place,
                found: kept.found,
                expected: kept.expected,
                action: kept.action,
            });
        }
        Some(diagnostics)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Encoding;

    #[test]
    fn diagnostics_are_restored_with_their_texts_or_not_at_all() {
        let source = SourceFile::new("a.md", "one two".to_owned(), Encoding::Utf8);
        let place = Location {
            source: source.clone(),
            span: Span::new(4, 7),
        };
        let mut diagnostics = Diagnostics::default();
        for place in [Some(place.clone()), None, Some(place)] {
            diagnostics.push(Diagnostic {
                code: Code::AnyJson,
                place,
                found: "two".to_owned(),
                expected: "three".to_owned(),
                action: String::new(),
            });
        }
        let text = serde_json::to_string(&KeptDiagnostics::of(&diagnostics)).unwrap();
        let kept: KeptDiagnostics = serde_json::from_str(&text).unwrap();
        let restored = kept.clone().restored(|_| Some(source.clone())).unwrap();
        let told = |diagnostics: &Diagnostics| format!("{:?}", diagnostics);
        assert_eq!(told(&restored), told(&diagnostics));
        assert!(kept.restored(|_| None).is_none());
    }
}
