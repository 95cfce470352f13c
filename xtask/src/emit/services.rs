//! The files of each service, printed anew where no earlier run printed the same service by the same
//! names.

use std::hash::Hash;

use rayon::prelude::*;

use super::annotate::{CratePlan, ServicePlan};
use super::print::{self, PrintError};
use super::service_files::ServiceFiles;
use super::{documented, examples};
use crate::cache::{Cache, Fingerprint};
use crate::model::{ApiModel, Service};
use crate::names::{Names, ServiceNames};

/// The files of all services, in the order of the plan.
pub(super) fn files(
    model: &ApiModel,
    names: &Names,
    plan: &CratePlan,
    cache: Option<&Cache>,
) -> Result<Vec<ServiceFiles>, PrintError> {
    let services = plan.services.par_iter().map(|plan| {
        let service = model.services.get(&plan.wire);
        match (service, names.services.get(&plan.wire)) {
            (Some(service), Some(names)) => of_service(service, names, plan, cache),
            _ => Ok(ServiceFiles::default()),
        }
    });
    services.collect()
}

fn of_service(
    service: &Service,
    names: &ServiceNames,
    plan: &ServicePlan,
    cache: Option<&Cache>,
) -> Result<ServiceFiles, PrintError> {
    let kept = cache.and_then(|cache| Some((cache, key(cache, service, names, plan)?)));
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

/// A fingerprint of all that a plan was made of: the service, its names, and which of its
/// enumerations other services have too.
fn key(
    cache: &Cache,
    service: &Service,
    names: &ServiceNames,
    plan: &ServicePlan,
) -> Option<Fingerprint> {
    let mut key = cache.key("service");
    key.add(plan.wire.as_bytes());
    serde_json::to_writer(&mut key, service).ok()?;
    names.hash(&mut key);
    for version in &plan.versions {
        version.shared.hash(&mut key);
    }
    Some(key.all())
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
