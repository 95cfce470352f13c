//! What earlier runs found, kept in the target folder of cargo.
//!
//! A record is kept under the fingerprint of all that it was made of, so that it is found again only
//! where all of that is the same. Whatever is missing, cut or damaged is no record, and a run does
//! without it: nothing here fails. This file knows bytes, and nothing of what they mean.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::time::SystemTime;

use camino::{Utf8Path, Utf8PathBuf};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

/// The folder of the records, beside the program.
const FOLDER: &str = "xtask-cache";
/// What cargo lists the sources of a program in, beside it.
const SOURCES: &str = "d";
/// How many records are kept; the oldest ones go.
const MOST: usize = 16;

/// What stands for bytes: equal for equal ones, and different for different ones (128 bits of XXH3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Fingerprint(u128);

impl Fingerprint {
    /// The fingerprint of bytes.
    ///
    /// ```
    /// use xtask::cache::Fingerprint;
    ///
    /// assert_eq!(Fingerprint::of(b"a"), Fingerprint::of(b"a"));
    /// assert_ne!(Fingerprint::of(b"a"), Fingerprint::of(b"b"));
    /// ```
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(xxh3_128(bytes))
    }

    /// The fingerprint of the program that runs, `None` where it cannot be read.
    #[must_use]
    pub fn of_program() -> Option<Self> {
        let mut program = File::open(std::env::current_exe().ok()?).ok()?;
        let mut hasher = Xxh3::new();
        let mut part = vec![0; 1 << 20];
        loop {
            match program.read(&mut part).ok()? {
                0 => return Some(Self(hasher.digest128())),
                length => hasher.update(&part[..length]),
            }
        }
    }
}

/// A fingerprint of many things, one after the other.
#[derive(Default)]
pub struct Fingerprints(Xxh3);

impl Fingerprints {
    /// Adds one. Its length is part of it, so that what ends one and what begins the next are kept
    /// apart.
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(&(bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    /// The fingerprint of all of them.
    #[must_use]
    pub fn all(&self) -> Fingerprint {
        Fingerprint(self.0.digest128())
    }
}

/// A folder of records.
#[derive(Debug, Clone)]
pub struct Cache {
    folder: Utf8PathBuf,
}

impl Cache {
    /// The records beside the program, where cargo built it; `None` for one that was put elsewhere.
    #[must_use]
    pub fn of_program() -> Option<Self> {
        let program = Utf8PathBuf::try_from(std::env::current_exe().ok()?).ok()?;
        let is_of_cargo = program.with_extension(SOURCES).is_file();
        is_of_cargo.then(|| program.parent().map(Self::within))?
    }

    /// The records in a folder of programs.
    #[must_use]
    pub fn within(folder: &Utf8Path) -> Self {
        Self {
            folder: folder.join(FOLDER),
        }
    }

    /// The record under a fingerprint, where there is one that is whole.
    #[must_use]
    pub fn find<T: DeserializeOwned>(&self, key: Fingerprint) -> Option<T> {
        let text = fs::read_to_string(self.path(key)).ok()?;
        let (sum, record) = text.split_once('\n')?;
        let is_whole = sum == checksum(record);
        is_whole.then(|| serde_json::from_str(record).ok())?
    }

    /// Keeps a record, in the place of any other under the same fingerprint. Where the disk
    /// refuses, there is none.
    pub fn keep<T: Serialize>(&self, key: Fingerprint, record: &T) {
        let Ok(record) = serde_json::to_string(record) else {
            return;
        };
        let _ = self.write(key, &record);
        let _ = self.remove_oldest();
    }

    fn path(&self, key: Fingerprint) -> Utf8PathBuf {
        self.folder.join(format!("{:032x}.json", key.0))
    }

    /// Writes beside and then renames, so that whoever reads meanwhile has a whole record.
    fn write(&self, key: Fingerprint, record: &str) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let path = self.path(key);
        let beside = path.with_extension(format!("{}.new", std::process::id()));
        let mut file = File::create(&beside)?;
        writeln!(file, "{}", checksum(record))?;
        file.write_all(record.as_bytes())?;
        fs::rename(beside, path)
    }

    fn remove_oldest(&self) -> io::Result<()> {
        let mut files: Vec<(SystemTime, Utf8PathBuf)> = Vec::new();
        for entry in self.folder.read_dir_utf8()? {
            let entry = entry?;
            files.push((entry.metadata()?.modified()?, entry.into_path()));
        }
        files.sort();
        let more = files.len().saturating_sub(MOST);
        files
            .iter()
            .take(more)
            .try_for_each(|(_, path)| fs::remove_file(path))
    }
}

fn checksum(record: &str) -> String {
    format!("{:032x}", Fingerprint::of(record.as_bytes()).0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cache() -> (tempfile::TempDir, Cache) {
        let guard = tempfile::tempdir().unwrap();
        let cache = Cache::within(Utf8Path::from_path(guard.path()).unwrap());
        (guard, cache)
    }

    #[test]
    fn a_record_is_found_under_its_own_fingerprint() {
        let (_guard, cache) = cache();
        let [one, other] = [b"one", b"two"].map(|bytes| Fingerprint::of(bytes));
        assert_eq!(cache.find::<Vec<i32>>(one), None);
        cache.keep(one, &[1, 2]);
        assert_eq!(cache.find::<Vec<i32>>(one), Some(vec![1, 2]));
        assert_eq!(cache.find::<Vec<i32>>(other), None);
        cache.keep(one, &[3]);
        assert_eq!(cache.find::<Vec<i32>>(one), Some(vec![3]));
    }

    #[test]
    fn a_record_that_is_damaged_anywhere_is_none() {
        let (_guard, cache) = cache();
        let key = Fingerprint::of(b"key");
        cache.keep(key, &"a record");
        let path = cache.path(key);
        let whole = fs::read(&path).unwrap();
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 1;
            fs::write(&path, &damaged).unwrap();
            assert_eq!(cache.find::<String>(key), None, "byte {at}");
            fs::write(&path, &whole[..at]).unwrap();
            assert_eq!(cache.find::<String>(key), None, "{at} bytes");
        }
        fs::write(&path, &whole).unwrap();
        assert_eq!(cache.find::<String>(key).as_deref(), Some("a record"));
    }

    #[test]
    fn no_more_records_are_kept_than_there_is_use_for() {
        let (_guard, cache) = cache();
        for number in 0..2 * MOST {
            cache.keep(Fingerprint::of(&number.to_le_bytes()), &number);
        }
        assert_eq!(fs::read_dir(&cache.folder).unwrap().count(), MOST);
    }

    #[test]
    fn the_seams_between_parts_count() {
        let of = |parts: &[&str]| {
            let mut all = Fingerprints::default();
            parts.iter().for_each(|part| all.add(part.as_bytes()));
            all.all()
        };
        assert_eq!(of(&["ab", "c"]), of(&["ab", "c"]));
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
        assert_ne!(of(&["ab"]), of(&["ab", ""]));
    }
}
