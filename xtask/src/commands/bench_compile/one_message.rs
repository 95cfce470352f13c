//! How large a program is that sends one message: with the crate, and with `reqwest` and `serde`
//! alone, both with the same TLS.

use std::fmt::Write as _;
use std::fs;

use camino::Utf8PathBuf;

use super::{Bench, Failure, project_path, seconds};

/// What `--case` chooses both programs by.
pub(super) const NAME: &str = "a program that sends one message";

/// A program that sends one message.
struct Program {
    name: &'static str,
    source: &'static str,
    /// Its dependencies beside those that both have; `@crate` is where the crate was written.
    dependencies: &'static str,
}

const PROGRAMS: [Program; 2] = [
    Program {
        name: "by-hand",
        source: include_str!("../../../benches/one_message/by_hand.rs"),
        dependencies: r#"
reqwest = { version = "0.13", default-features = false, features = ["gzip", "http2", "json", "rustls-no-provider", "system-proxy"] }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
"#,
    },
    Program {
        name: "by-crate",
        source: include_str!("../../../benches/one_message/by_crate.rs"),
        dependencies: "\nfeishu-openapi = { path = '@crate', features = [\"im\"] }\n",
    },
];

/// Builds both, and gives the table.
pub(super) fn table(bench: &Bench) -> Result<String, Failure> {
    let mut table =
        "\n| program | bytes | share | wall |\n| --- | ---: | ---: | ---: |\n".to_owned();
    let mut by_hand = None;
    for program in &PROGRAMS {
        let folder = program.write(bench)?;
        let manifest = folder.join("Cargo.toml");
        let cost = bench.cargo(&["build", "--release"], &manifest, &bench.target)?;
        let built = bench.target.join("release").join(program.name);
        let built = built.with_extension(std::env::consts::EXE_EXTENSION);
        let bytes = fs::metadata(&built)
            .map_err(|error| format!("cannot find `{built}`: {error}"))?
            .len();
        let share = bytes as f64 / *by_hand.get_or_insert(bytes) as f64;
        let _ = writeln!(
            table,
            "| {} | {bytes} | {share:.2} | {} |",
            program.name,
            seconds(cost.wall)
        );
    }
    Ok(table)
}

impl Program {
    /// Writes it into a folder of its own, with the versions of dependencies that the project has.
    fn write(&self, bench: &Bench) -> Result<Utf8PathBuf, Failure> {
        let folder = bench.written.with_file_name(self.name);
        fs::create_dir_all(folder.join("src"))?;
        fs::write(folder.join("src/main.rs"), self.source)?;
        fs::write(folder.join("Cargo.toml"), self.manifest(bench))?;
        fs::copy(project_path("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(folder)
    }

    fn manifest(&self, bench: &Bench) -> String {
        let own = self.dependencies.replace("@crate", bench.written.as_str());
        format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [profile.release]\nstrip = true\n\n[dependencies]\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}{own}",
            self.name
        )
    }
}
