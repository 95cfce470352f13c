//! Pages and units of pages, made anew where no earlier run made the same of the same.
//!
//! What is made of a page follows from its path and its bytes, and what is made of a unit from its pages and
//! from the overrides that are about them: under these, the cache has what earlier runs made.

use std::collections::BTreeMap;
use std::sync::Arc;

use camino::Utf8Path;
use serde::{Deserialize, Serialize};

use super::Sources;
use super::pages::{PageReport, ReadPage};
use crate::cache::{Cache, Fingerprint, Fingerprints};
use crate::diagnostics::{Diagnostics, KeptDiagnostics};
use crate::layout::PageContent;
use crate::page;
use crate::parallel;
use crate::resolve::{self, Label, Overrides, RawApi, Resolved, Sharing};
use crate::source::{Encoding, SourceFile};

/// What is kept of a page: all but what is on it.
#[derive(Serialize, Deserialize)]
struct KeptPage {
    report: PageReport,
    labels: std::collections::BTreeSet<Label>,
    diagnostics: KeptDiagnostics,
}

/// What is kept of a unit.
#[derive(Serialize, Deserialize)]
struct KeptUnit {
    resolved: Resolved,
    diagnostics: KeptDiagnostics,
}

/// A page of a unit.
struct UnitPage<'a> {
    path: &'a Utf8Path,
    bytes: &'a [u8],
    content: Option<PageContent>,
}

/// What units were made of, and what each page turned out to be.
pub(super) struct ResolvedUnits {
    /// What all units have.
    pub(super) resolved: Resolved,
    /// What the model of each service follows from, once the glossary describes it; nothing where
    /// nothing is kept.
    pub(super) origins: BTreeMap<String, Fingerprint>,
    /// What each page turned out to be, in their order.
    pub(super) reports: Vec<PageReport>,
}

/// Makes something of pages, with what earlier runs made of them.
pub(super) struct Maker<'a> {
    sources: &'a Sources,
    cache: Option<&'a Cache>,
    /// A fingerprint of the glossary.
    glossary: Fingerprint,
}

impl<'a> Maker<'a> {
    /// With what a cache has, where there is one.
    pub(super) fn new(sources: &'a Sources, cache: Option<&'a Cache>) -> Self {
        let mut glossary = Fingerprints::default();
        for text in sources.glossary.texts() {
            glossary.add(text.as_bytes());
        }
        Self {
            sources,
            cache,
            glossary: glossary.all(),
        }
    }

    /// One page.
    pub(super) fn page(&self, path: &Utf8Path, bytes: &[u8]) -> ReadPage {
        let Some(cache) = self.cache else {
            return ReadPage::of(path, bytes);
        };
        let key = page_key(cache, path, bytes);
        self.kept_page(cache, key).unwrap_or_else(|| {
            let read = ReadPage::of(path, bytes);
            let kept = KeptPage {
                report: read.report.clone(),
                labels: read.labels.clone(),
                diagnostics: KeptDiagnostics::of(&read.diagnostics),
            };
            cache.keep(key, &kept);
            read
        })
    }

    fn kept_page(&self, cache: &Cache, key: Fingerprint) -> Option<ReadPage> {
        let kept: KeptPage = cache.find(key)?;
        Some(ReadPage {
            report: kept.report,
            labels: kept.labels,
            content: None,
            diagnostics: kept.diagnostics.restored(|path| self.source(path))?,
        })
    }

    /// Resolves all units. `read` are all pages, in their order.
    pub(super) fn resolve(
        &self,
        read: Vec<ReadPage>,
        sharing: Sharing,
        diagnostics: &mut Diagnostics,
    ) -> ResolvedUnits {
        let (mut labels, mut reports, mut pages) = (Vec::new(), Vec::new(), Vec::new());
        for (page, (path, bytes)) in read.into_iter().zip(&self.sources.pages) {
            labels.push(page.labels);
            reports.push(page.report);
            diagnostics.extend(page.diagnostics);
            pages.push(Some(UnitPage {
                path,
                bytes,
                content: page.content,
            }));
        }
        let units = resolve::units(&labels, &self.sources.overrides).into_iter();
        let units = units.map(|unit| {
            let own = unit
                .pages
                .iter()
                .filter_map(|at| pages.get_mut(*at)?.take());
            (own.collect(), unit.overrides)
        });
        let (mut all, mut origins) = (Resolved::default(), BTreeMap::new());
        let units: Vec<(Vec<UnitPage<'_>>, Overrides)> = units.collect();
        for (resolved, key) in parallel::map(units, diagnostics, |(pages, overrides), own| {
            self.unit(pages, &overrides, sharing, own)
        }) {
            let services = resolved.model.services.keys();
            origins.extend(services.filter_map(|name| Some((name.clone(), self.origin(key?)?))));
            all.add(resolved);
        }
        ResolvedUnits {
            resolved: all,
            origins,
            reports,
        }
    }

    /// What the model of a service follows from: its unit, and the words that describe it.
    fn origin(&self, unit: Fingerprint) -> Option<Fingerprint> {
        let mut key = self.cache?.key("described service");
        key.add_print(unit);
        key.add_print(self.glossary);
        Some(key.all())
    }

    /// What one unit has, and the fingerprint of what it was made of, where that is kept.
    fn unit(
        &self,
        pages: Vec<UnitPage<'_>>,
        overrides: &Overrides,
        sharing: Sharing,
        diagnostics: &mut Diagnostics,
    ) -> (Resolved, Option<Fingerprint>) {
        let Some(cache) = self.cache else {
            let resolved = resolve_pages(pages, overrides, sharing, diagnostics);
            return (resolved, None);
        };
        let mut key = cache.key("unit");
        for page in &pages {
            key.add_print(page_key(cache, page.path, page.bytes));
        }
        key.add(format!("{overrides:?} {sharing:?}").as_bytes());
        let key = key.all();
        let (resolved, own) = self.kept_unit(cache, key).unwrap_or_else(|| {
            let mut own = Diagnostics::default();
            let kept = KeptUnit {
                resolved: resolve_pages(pages, overrides, sharing, &mut own),
                diagnostics: KeptDiagnostics::of(&own),
            };
            cache.keep(key, &kept);
            (kept.resolved, own)
        });
        diagnostics.extend(own);
        (resolved, Some(key))
    }

    fn kept_unit(&self, cache: &Cache, key: Fingerprint) -> Option<(Resolved, Diagnostics)> {
        let kept: KeptUnit = cache.find(key)?;
        let diagnostics = kept.diagnostics.restored(|path| self.source(path))?;
        Some((kept.resolved, diagnostics))
    }

    /// The text that a diagnostic points into.
    fn source(&self, path: &Utf8Path) -> Option<Arc<SourceFile>> {
        match self.sources.pages.get(path) {
            Some(bytes) => {
                let empty = || SourceFile::new(path, String::new(), Encoding::Utf8);
                Some(page::source(path, bytes).unwrap_or_else(empty))
            }
            None => self.sources.overrides.source(path),
        }
    }
}

/// A fingerprint of a page.
fn page_key(cache: &Cache, path: &Utf8Path, bytes: &[u8]) -> Fingerprint {
    let mut key = cache.key("page");
    key.add(path.as_str().as_bytes());
    key.add(bytes);
    key.all()
}

/// Resolves pages, having read those that were not.
fn resolve_pages(
    pages: Vec<UnitPage<'_>>,
    overrides: &Overrides,
    sharing: Sharing,
    diagnostics: &mut Diagnostics,
) -> Resolved {
    // What could not be read was reported with the page.
    let read = |page: UnitPage<'_>, _: &mut Diagnostics| {
        let content = page.content;
        content.or_else(|| ReadPage::of(page.path, page.bytes).content)
    };
    let mut raw = RawApi::default();
    for content in parallel::map(pages, diagnostics, read) {
        raw.add(content);
    }
    resolve::resolve(raw, overrides, sharing, diagnostics)
}
