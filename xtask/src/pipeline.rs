//! The stages in a row, from folders of pages to the model.
//!
//! There is one door: [`Sources`] are loaded from disk or from memory, and then built with
//! [`Options`]. Pages are read in parallel and put together in the order of their paths, so that
//! neither threads nor the order of folders on disk show in what comes out; and neither does it show
//! what earlier runs made of the same pages.

mod folder;
mod pages;
mod sources;
mod units;

use std::collections::BTreeMap;

use camino::Utf8Path;
use indicatif::{ParallelProgressIterator, ProgressBar};
use rayon::prelude::*;

use crate::cache::{Cache, Fingerprint};
use crate::diagnostics::Diagnostics;
use crate::model::ApiModel;
use crate::nearest::nearest;
use crate::resolve::overrides::ChosenNames;
use crate::resolve::{MissingType, RawApi, Resolved, Sharing};
use crate::timings::Timings;

use pages::ReadPage;
use units::{Maker, ResolvedUnits};

pub use pages::{PageKind, PageReport};
pub use sources::{PageFiles, SourceError, Sources, load_templates};

/// What the stages made of some folders.
#[derive(Debug)]
pub struct Outcome {
    /// The model.
    pub model: ApiModel,
    /// What the model of each service follows from: services whose origins are equal are equal.
    /// Nothing where no cache is used.
    pub origins: BTreeMap<String, Fingerprint>,
    /// What could not be read, in the order of places.
    pub diagnostics: Diagnostics,
    /// Names that a maintainer chose, by the fact that they name.
    pub renames: ChosenNames,
    /// Every page and what it turned out to be, in the order of paths.
    pub pages: Vec<PageReport>,
    /// How many fields of each service the glossary describes.
    pub glossary: BTreeMap<String, usize>,
    /// How many fields and bodies hold any JSON, by what would have given them a type.
    pub open_fields: BTreeMap<MissingType, usize>,
    /// The pages of endpoints whose official names were taken from the URL alone, by the names.
    pub names_from_urls: BTreeMap<String, String>,
}

impl Outcome {
    /// Leaves only these services in the model, where any are named.
    fn keep(&mut self, services: &[String]) -> Result<(), UnknownService> {
        let known = &self.model.services;
        if let Some(name) = services.iter().find(|name| !known.contains_key(*name)) {
            return Err(UnknownService::new(name, &self.model));
        }
        if !services.is_empty() {
            let kept = |name: &String, _: &mut _| services.contains(name);
            self.model.services.retain(kept);
            self.glossary.retain(|name, _| services.contains(name));
            self.names_from_urls.retain(|name, _| {
                let mut wanted = services.iter();
                wanted.any(|service| name.split('.').next() == Some(service))
            });
        }
        Ok(())
    }
}

/// A service that is asked for and that no page is of.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no page is of the service `{name}`; {}", instead(nearest.as_deref(), known))]
pub struct UnknownService {
    /// What was asked for.
    pub name: String,
    /// The service that was most likely meant.
    pub nearest: Option<String>,
    /// The services that there are, in their order.
    pub known: Vec<String>,
}

impl UnknownService {
    fn new(name: &str, model: &ApiModel) -> Self {
        let known: Vec<String> = model.services.keys().cloned().collect();
        Self {
            name: name.to_owned(),
            nearest: nearest(name, known.iter().map(String::as_str)).map(str::to_owned),
            known,
        }
    }
}

fn instead(nearest: Option<&str>, known: &[String]) -> String {
    match (nearest, known) {
        (Some(nearest), _) => format!("the nearest is `{nearest}`"),
        (None, []) => "no page is of any".to_owned(),
        (None, known) => format!("there are {}", known.join(", ")),
    }
}

/// What a model has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What each page has by itself.
    EachPage,
    /// What all pages have together: near-equal types are one, and the words of the glossary are
    /// where the pages have none.
    AllPages,
}

/// What is made of sources.
#[derive(Debug, Clone)]
pub struct Options {
    /// What the model has.
    pub extent: Extent,
    /// The services that are left in the model; all of them where none is named. Names and shared
    /// shapes are decided before, so that they stay the same.
    pub services: Vec<String>,
    /// Counts the pages that are read.
    pub progress: ProgressBar,
    /// What the stages took.
    pub timings: Timings,
    /// Where what earlier runs made of the same is kept, if it may be used.
    pub cache: Option<Cache>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            extent: Extent::AllPages,
            services: Vec::new(),
            progress: ProgressBar::hidden(),
            timings: Timings::default(),
            cache: None,
        }
    }
}

/// What is on the pages, before anything is made of it.
#[derive(Debug, Default)]
pub struct ReadPages {
    /// The endpoints and common codes.
    pub raw: RawApi,
    /// Every page and what it turned out to be, in the order of paths.
    pub reports: Vec<PageReport>,
    /// What could not be read.
    pub diagnostics: Diagnostics,
}

impl Sources {
    /// Runs the stages down to the model.
    ///
    /// ```
    /// use xtask::pipeline::{Options, Sources};
    ///
    /// let sources = Sources::of_pages([("docs/guide.md", "# How to begin\n")]);
    /// let outcome = sources.build(&Options::default())?;
    /// assert_eq!(outcome.model.endpoints().count(), 0);
    /// assert_eq!(outcome.pages.len(), 1);
    /// # Ok::<(), xtask::pipeline::UnknownService>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A service is asked for that no page is of.
    pub fn build(&self, options: &Options) -> Result<Outcome, UnknownService> {
        let timings = &options.timings;
        let maker = Maker::new(self, options.cache.as_ref());
        let pages = timings.measure("read pages", || {
            self.each_page(&options.progress, |path, bytes| maker.page(path, bytes))
        });
        let mut diagnostics = self.unread.clone();
        let sharing = match options.extent {
            Extent::EachPage => Sharing::Equal,
            Extent::AllPages => Sharing::NearEqual,
        };
        let resolved = timings.measure("resolve", || {
            maker.resolve(pages, sharing, &mut diagnostics)
        });
        let ResolvedUnits {
            resolved:
                Resolved {
                    mut model,
                    open_fields,
                    names_from_urls,
                },
            origins,
            reports: pages,
        } = resolved;
        let glossary = timings.measure("describe", || match options.extent {
            Extent::EachPage => BTreeMap::new(),
            Extent::AllPages => self.describe(&mut model, &mut diagnostics),
        });
        diagnostics.sort();
        let mut outcome = Outcome {
            model,
            origins,
            diagnostics,
            renames: self.overrides.rename.clone(),
            pages,
            glossary,
            open_fields,
            names_from_urls,
        };
        outcome.keep(&options.services)?;
        Ok(outcome)
    }

    /// Puts the words of the glossary where the pages have none, and counts the fields of each
    /// service that got some.
    fn describe(
        &self,
        model: &mut ApiModel,
        diagnostics: &mut Diagnostics,
    ) -> BTreeMap<String, usize> {
        let before = model.described();
        self.glossary.apply(model, diagnostics);
        let own = |service: &str| before.get(service).copied().unwrap_or_default();
        let after = model.described().into_iter();
        after
            .map(|(service, all)| {
                let more = all.saturating_sub(own(&service));
                (service, more)
            })
            .collect()
    }

    /// Reads the pages, and makes nothing of them.
    pub fn read_pages(&self, progress: &ProgressBar) -> ReadPages {
        let mut all = ReadPages {
            diagnostics: self.unread.clone(),
            ..ReadPages::default()
        };
        for page in self.each_page(progress, ReadPage::of) {
            all.diagnostics.extend(page.diagnostics);
            all.reports.push(page.report);
            all.raw.add(page.content);
        }
        all
    }

    /// Reads each page, in their order.
    fn each_page(
        &self,
        progress: &ProgressBar,
        read: impl Fn(&Utf8Path, &[u8]) -> ReadPage + Sync,
    ) -> Vec<ReadPage> {
        progress.set_length(self.pages.len() as u64);
        let pages: Vec<_> = self.pages.iter().collect();
        let pages = pages.par_iter().progress_with(progress.clone());
        pages.map(|(path, bytes)| read(path, bytes)).collect()
    }
}

#[cfg(test)]
mod tests;
