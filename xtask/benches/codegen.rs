//! How long a run of `cargo xtask codegen` takes, stage by stage, over the pages of `docs/`.
//!
//! `cargo bench -p xtask --profile dev` measures what `cargo xtask` runs, since that is built by
//! the same profile, and says of each stage how it changed since it was measured last.

use std::error::Error;
use std::hint::black_box;

use camino::Utf8Path;
use criterion::{BatchSize, Criterion, SamplingMode, criterion_group, criterion_main};
use xtask::diagnostics::Diagnostics;
use xtask::emit::lock::Lock;
use xtask::emit::{self, Files, Written};
use xtask::output::{self, ForeignFiles};
use xtask::pipeline::{self, Options, Outcome, SourceError, Sources};

const PROJECT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// What the stages begin with.
struct Input {
    templates: Files,
    lock: Lock,
}

fn load() -> Result<Sources, SourceError> {
    Sources::load(&[Utf8Path::new(PROJECT).join("docs")])
}

fn read() -> Result<Outcome, Box<dyn Error>> {
    Ok(load()?.build(&Options::default())?)
}

fn input() -> Result<Input, Box<dyn Error>> {
    let project = Utf8Path::new(PROJECT);
    let lock = load()?.lock;
    let lock = lock.map(|source| Lock::read(&source, &mut Diagnostics::default()));
    Ok(Input {
        templates: pipeline::load_templates(&project.join("templates"))?,
        lock: lock.unwrap_or_default(),
    })
}

fn write(input: &Input, outcome: &mut Outcome) -> Result<Written, Box<dyn Error>> {
    let Outcome {
        model,
        renames,
        diagnostics,
        ..
    } = outcome;
    Ok(emit::emit(
        model,
        &input.templates,
        renames,
        &input.lock,
        diagnostics,
    )?)
}

fn compare(written: &Written) -> Result<output::Plan, Box<dyn Error>> {
    let folder = Utf8Path::new(PROJECT).join("generated");
    Ok(output::compare(
        &folder,
        &written.files,
        ForeignFiles::Refuse,
    )?)
}

fn stages(criterion: &mut Criterion) {
    if let Err(error) = try_stages(criterion) {
        eprintln!("error: {error}");
        std::process::exit(1);
    }
}

/// Measures each stage. One that fails in the measured loop has failed before it, where that is
/// told.
fn try_stages(criterion: &mut Criterion) -> Result<(), Box<dyn Error>> {
    let input = input()?;
    let written = write(&input, &mut read()?)?;
    compare(&written)?;
    let mut group = criterion.benchmark_group("codegen");
    group.sampling_mode(SamplingMode::Flat).sample_size(20);
    group.bench_function("pages to model", |bencher| bencher.iter(read));
    group.bench_function("model to files", |bencher| {
        bencher.iter_batched(
            || read().ok(),
            |outcome| outcome.map(|mut outcome| write(&input, &mut outcome).is_ok()),
            BatchSize::PerIteration,
        );
    });
    group.bench_function("files to differences", |bencher| {
        bencher.iter(|| compare(black_box(&written)));
    });
    group.bench_function("a whole check", |bencher| {
        bencher.iter(|| compare(&write(&input, &mut read()?)?));
    });
    group.finish();
    Ok(())
}

criterion_group!(benches, stages);
criterion_main!(benches);
