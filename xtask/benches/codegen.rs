//! How long a run of `cargo xtask codegen` takes: stage by stage over the pages of `docs/`, layout
//! by layout, as the reference grows, and as tables grow that lost their depths.
//!
//! `cargo bench -p xtask --profile dev` measures what `cargo xtask` runs, since that is built by
//! the same profile, and prints how each changed since it was measured last. What comes after
//! `--` is looked for in the names: `-- stages` or `-- growth/half`. Layouts and growth need the
//! reference pages, and are skipped where those are not.

use std::collections::BTreeMap;
use std::error::Error;
use std::hint::black_box;

use camino::{Utf8Path, Utf8PathBuf};
use criterion::measurement::WallTime;
use criterion::{
    BatchSize, BenchmarkGroup, BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group,
    criterion_main,
};
use indicatif::ProgressBar;
use xtask::cache::{Cache, Fingerprint};
use xtask::diagnostics::Diagnostics;
use xtask::emit::{self, Files, Kept, Written};
use xtask::layout::{Layout, RawEndpoint, RawField};
use xtask::names::{self, lock::Lock};
use xtask::output::{self, ForeignFiles};
use xtask::pipeline::{self, Options, Outcome, PageKind, ReadPages, SourceError, Sources};
use xtask::resolve;
use xtask::resolve::trees::nesting::measure;
use xtask::resolve::trees::nesting::solutions::Solutions;
use xtask::resolve::trees::nesting::weights::Weights;

const PROJECT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
/// Pages in all layouts, from the folder of the project.
const ALL_LAYOUTS: &str = "../shared/reference";
/// All pages of the portal, from the folder of the project.
const WHOLE_REFERENCE: &str = "../shared/whole-reference/portal-2026-03";

/// The page that is edited, in a service of many endpoints.
const EDITED: &str = "im/v1/chat/get.md";
/// What its summary begins after.
const SUMMARY: &str = "\nsummary: \"";

/// What the last stages begin with, beside the model.
struct Input {
    templates: Files,
    lock: Lock,
}

fn project(path: &str) -> Utf8PathBuf {
    Utf8Path::new(PROJECT).join(path)
}

fn load() -> Result<Sources, SourceError> {
    Sources::load(&[project("docs")])
}

/// Pages that do not belong to the project; `None` where they are not there.
fn load_reference(path: &str) -> Result<Option<Sources>, SourceError> {
    let folder = project(path);
    if !folder.is_dir() {
        eprintln!("skipped: {path} is not here");
        return Ok(None);
    }
    Sources::load(&[folder]).map(Some)
}

fn build(sources: &Sources) -> Result<Outcome, Box<dyn Error>> {
    Ok(sources.build(&Options::default())?)
}

fn read(sources: &Sources) -> ReadPages {
    sources.read_pages(&ProgressBar::hidden())
}

fn input(sources: &Sources) -> Result<Input, SourceError> {
    let lock = sources.lock.as_ref();
    let lock = lock.map(|source| Lock::read(source, &mut Diagnostics::default()));
    Ok(Input {
        templates: pipeline::load_templates(&project("templates"))?,
        lock: lock.unwrap_or_default(),
    })
}

fn write(input: &Input, outcome: &Outcome) -> Result<Written, Box<dyn Error>> {
    write_by(input, outcome, None)
}

/// The same, with what earlier runs printed.
fn write_by(
    input: &Input,
    outcome: &Outcome,
    cache: Option<&Cache>,
) -> Result<Written, Box<dyn Error>> {
    let (model, renames) = (&outcome.model, &outcome.renames);
    let names = names::name_all(model, renames, &input.lock, &mut Diagnostics::default());
    let origins = &outcome.origins;
    let kept = cache.map(|cache| Kept { cache, origins });
    Ok(emit::emit_by(model, &names, &input.templates, kept)?)
}

fn compare(written: &Written) -> Result<output::Plan, Box<dyn Error>> {
    let folder = project("generated");
    Ok(output::compare(
        &folder,
        &written.files,
        ForeignFiles::Refuse,
    )?)
}

/// Measures each stage. One that fails in the measured loop has failed before it, where that is
/// reported.
fn stages(criterion: &mut Criterion) -> Result<(), Box<dyn Error>> {
    let sources = load()?;
    let (input, outcome) = (input(&sources)?, build(&sources)?);
    let written = write(&input, &outcome)?;
    compare(&written)?;
    let mut group = criterion.benchmark_group("stages");
    group.sampling_mode(SamplingMode::Flat).sample_size(20);
    group.bench_function("load", |bencher| bencher.iter(load));
    group.bench_function("read pages", |bencher| bencher.iter(|| read(&sources)));
    group.bench_function("resolve", |bencher| {
        bencher.iter_batched(
            || read(&sources),
            |ReadPages { raw, .. }| {
                resolve::resolve(
                    raw,
                    &sources.overrides,
                    resolve::Sharing::NearEqual,
                    &mut Diagnostics::default(),
                )
            },
            BatchSize::PerIteration,
        );
    });
    group.bench_function("emit", |bencher| {
        bencher.iter(|| write(&input, black_box(&outcome)));
    });
    group.bench_function("compare", |bencher| {
        bencher.iter(|| compare(black_box(&written)));
    });
    group.bench_function("a whole check", |bencher| {
        bencher.iter(|| compare(&write(&input, &build(&load()?)?)?));
    });
    group.finish();
    edited(criterion, sources, &input)
}

/// From pages to files where one page was edited since an earlier run kept what it made.
fn edited(
    criterion: &mut Criterion,
    mut sources: Sources,
    input: &Input,
) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let folder = Utf8Path::from_path(folder.path()).ok_or("a folder whose name is not UTF-8")?;
    let cache = Cache::within(folder, Fingerprint::of(b"benchmark"));
    let options = Options {
        cache: Some(cache.clone()),
        ..Options::default()
    };
    let made = |sources: &Sources| write_by(input, &sources.build(&options)?, Some(&cache));
    made(&sources)?;
    let edited = sources.pages.keys().find(|path| path.ends_with(EDITED));
    let edited = edited.cloned().ok_or("no page to edit")?;
    let mut group = criterion.benchmark_group("an edited page");
    group.sampling_mode(SamplingMode::Flat).sample_size(10);
    group.bench_function("pages to files", |bencher| {
        bencher.iter(|| {
            // Each time the page is one that no run has seen.
            let page = sources.pages.entry(edited.clone()).or_default();
            let text = String::from_utf8_lossy(page);
            *page = text
                .replacen(SUMMARY, &format!("{SUMMARY}Once more. "), 1)
                .into();
            made(&sources)
        });
    });
    group.finish();
    Ok(())
}

/// Reads pages of each layout.
fn layouts(criterion: &mut Criterion) -> Result<(), Box<dyn Error>> {
    let Some(sources) = load_reference(ALL_LAYOUTS)? else {
        return Ok(());
    };
    let mut layouts: BTreeMap<Layout, Sources> = BTreeMap::new();
    for report in read(&sources).reports {
        if let PageKind::Endpoint(layout) = report.kind
            && let Some(bytes) = sources.pages.get(&report.path)
        {
            let pages = &mut layouts.entry(layout).or_default().pages;
            pages.insert(report.path, bytes.clone());
        }
    }
    let mut group = criterion.benchmark_group("layouts");
    group.sampling_mode(SamplingMode::Flat).sample_size(10);
    for (layout, sources) in &layouts {
        group.throughput(Throughput::Bytes(size(sources)));
        let id = BenchmarkId::from_parameter(format!("{layout:?}"));
        group.bench_function(id, |bencher| bencher.iter(|| read(sources)));
    }
    group.finish();
    Ok(())
}

/// The bytes of all pages.
fn size(sources: &Sources) -> u64 {
    sources.pages.values().map(|bytes| bytes.len() as u64).sum()
}

/// From pages to model, of a quarter of the reference up to four times of it.
fn growth(criterion: &mut Criterion) -> Result<(), Box<dyn Error>> {
    let Some(whole) = load_reference(WHOLE_REFERENCE)? else {
        return Ok(());
    };
    let mut group = criterion.benchmark_group("growth");
    group.sampling_mode(SamplingMode::Flat).sample_size(10);
    for (name, sources) in [
        ("quarter", every(&whole, 4)),
        ("half", every(&whole, 2)),
        ("whole", whole.clone()),
        ("four times", times(&whole, 4)),
    ] {
        group.throughput(Throughput::Bytes(size(&sources)));
        group.bench_function(name, |bencher| {
            bencher.iter(|| build(&sources).map_err(|error| error.to_string()));
        });
    }
    group.finish();
    Ok(())
}

/// The search for lost nesting, as tables grow: over the longest pages of the reference, those of
/// documents, with their depths taken off, cut to so many rows and so many times over. Rows that
/// are harder to place than others take longer; time by row is the same for the same rows.
fn nesting(criterion: &mut Criterion) -> Result<(), Box<dyn Error>> {
    let Some(whole) = load_reference(WHOLE_REFERENCE)? else {
        return Ok(());
    };
    let all = read(&whole).raw.endpoints;
    let mut documents = all.clone();
    documents.retain(|endpoint| endpoint.url.value.contains("/open-apis/docx/"));
    let mut group = criterion.benchmark_group("nesting");
    group.sampling_mode(SamplingMode::Flat).sample_size(10);
    for most_rows in [150, 300, 600, 1200, 2400] {
        let name = format!("tables of {most_rows} rows");
        search(&mut group, &name, documents.clone(), most_rows);
    }
    for count in [2, 4] {
        let documents = documents.iter().map(|one| lengthened(one, count));
        let name = format!("tables of 600 rows, {count} times over");
        search(&mut group, &name, documents.collect(), usize::MAX);
    }
    search(&mut group, "the whole reference", all, usize::MAX);
    group.finish();
    Ok(())
}

/// Searches for the trees of all tables of some endpoints.
fn search(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    endpoints: Vec<RawEndpoint>,
    most_rows: usize,
) {
    let weights = Weights::default();
    let services = measure::solved(endpoints, &Solutions::default(), most_rows);
    let rows = measure::score(&services, &weights).all_rows;
    group.throughput(Throughput::Elements(rows as u64));
    group.bench_function(name, |bencher| {
        bencher.iter(|| measure::score(&services, &weights));
    });
}

/// An endpoint the first 600 rows of whose tables come so many times over, the fields at the roots by
/// other names each time.
fn lengthened(endpoint: &RawEndpoint, count: usize) -> RawEndpoint {
    let times = |rows: &[RawField]| -> Vec<RawField> {
        let rows = &rows[..rows.len().min(600)];
        let copy = |number: usize| {
            rows.iter().cloned().map(move |mut row| {
                if row.depth == Some(0) {
                    row.name.value = format!("{}_{number}", row.name.value);
                }
                row
            })
        };
        (1..=count).flat_map(copy).collect()
    };
    let mut endpoint = endpoint.clone();
    endpoint.request_fields = times(&endpoint.request_fields);
    endpoint.response_fields = endpoint.response_fields.map(|rows| times(&rows));
    endpoint
}

/// One page of so many.
fn every(whole: &Sources, count: usize) -> Sources {
    let pages = whole.pages.iter().step_by(count);
    Sources::of_pages(pages.map(|(path, bytes)| (path.clone(), bytes.clone())))
}

/// The pages so many times over, each time as those of other services.
fn times(whole: &Sources, count: usize) -> Sources {
    let pages = (1..=count).flat_map(|copy| {
        whole.pages.iter().map(move |(path, bytes)| {
            let text = String::from_utf8_lossy(bytes);
            let text = text.replace("/open-apis/", &format!("/open-apis/copy{copy}_"));
            let text = text.replace("project=", &format!("project=copy{copy}_"));
            (Utf8PathBuf::from(format!("{copy}/{path}")), text)
        })
    });
    Sources::of_pages(pages)
}

/// A group of benchmarks that may fail before it measures.
type Group = fn(&mut Criterion) -> Result<(), Box<dyn Error>>;

fn all(criterion: &mut Criterion) {
    let groups: [Group; 4] = [stages, layouts, growth, nesting];
    for group in groups {
        if let Err(error) = group(criterion) {
            eprintln!("error: {error}");
            std::process::exit(1);
        }
    }
}

criterion_group!(benches, all);
criterion_main!(benches);
