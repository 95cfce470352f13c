//! The files of each service, printed anew where no earlier run printed the same service by the same
//! names.

use std::collections::BTreeMap;
use std::hash::Hash;

use rayon::prelude::*;

use super::annotate::{CratePlan, ServicePlan};
use super::print::{self, PrintError};
use super::service_files::ServiceFiles;
use super::{documented, examples};
use crate::cache::{Cache, Fingerprint, Fingerprints};
use crate::model::{ApiModel, Service};
use crate::names::{Names, ServiceNames};

/// What earlier runs printed.
#[derive(Debug, Clone, Copy)]
pub struct Kept<'a> {
    /// Where it is.
    pub cache: &'a Cache,
    /// What the model of a service follows from, where that is known: services whose origins are
    /// equal are equal.
    pub origins: &'a BTreeMap<String, Fingerprint>,
}

/// The files of all services, in the order of the plan.
pub(super) fn files(
    model: &ApiModel,
    names: &Names,
    plan: &CratePlan,
    kept: Option<Kept<'_>>,
) -> Result<Vec<ServiceFiles>, PrintError> {
    let services = plan.services.par_iter().map(|plan| {
        let service = model.services.get(&plan.wire);
        match (service, names.services.get(&plan.wire)) {
            (Some(service), Some(names)) => of_service(service, names, plan, kept),
            _ => Ok(ServiceFiles::default()),
        }
    });
    services.collect()
}

fn of_service(
    service: &Service,
    names: &ServiceNames,
    plan: &ServicePlan,
    kept: Option<Kept<'_>>,
) -> Result<ServiceFiles, PrintError> {
    let kept = kept.and_then(|kept| Some((kept.cache, kept.key(service, names, plan)?)));
    let Some((cache, key)) = kept else {
        return printed(service, plan);
    };
    if let Some(found) = cache.find(key) {
        return Ok(found);
    }
    let made = printed(service, plan)?;
    cache.keep(key, &made);
    Ok(made)
}

impl Kept<'_> {
    /// A fingerprint of all that a plan was made of: the service, its names, and which of its
    /// enumerations other services have too.
    fn key(
        &self,
        service: &Service,
        names: &ServiceNames,
        plan: &ServicePlan,
    ) -> Option<Fingerprint> {
        let mut key = self.cache.key("service");
        key.add(plan.wire.as_bytes());
        key.add_print(self.model(&plan.wire, service)?);
        names.hash(&mut key);
        for version in &plan.versions {
            version.shared.hash(&mut key);
        }
        Some(key.all())
    }

    /// A fingerprint of the model of a service, which is kept too: it takes longer to make than to find.
    fn model(&self, wire: &str, service: &Service) -> Option<Fingerprint> {
        let key = self.origins.get(wire).map(|origin| {
            let mut key = self.cache.key("model of service");
            key.add(wire.as_bytes());
            key.add_print(*origin);
            key.all()
        });
        if let Some(known) = key.and_then(|key| self.cache.find(key)) {
            return Some(known);
        }
        let mut model = Fingerprints::default();
        serde_json::to_writer(&mut model, service).ok()?;
        let model = model.all();
        if let Some(key) = key {
            self.cache.keep(key, &model);
        }
        Some(model)
    }
}

fn printed(service: &Service, plan: &ServicePlan) -> Result<ServiceFiles, PrintError> {
    let files = print::service_files(plan).into_par_iter();
    let files = files.map(|file| file.print().map(|text| (file.path, text)));
    let mut made = ServiceFiles {
        files: files.collect::<Result<_, _>>()?,
        ..ServiceFiles::default()
    };
    examples::add_tests(&mut made, service, plan);
    documented::add_answers(&mut made, service, plan);
    Ok(made)
}
