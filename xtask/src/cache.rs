//! What earlier runs found, kept in the target folder of cargo.
//!
//! A record is kept under the fingerprint of all that it was made of, so that it is found again only
//! where all of that is the same: the program, what it did, and to what. Whatever is missing, cut or
//! damaged is no record, and a run does without it: nothing here fails. This file knows bytes, and
//! nothing of what they mean.

use std::fs::{self, File};
use std::hash::Hasher;
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
/// How many bytes of records are kept; those go that no run used for longest.
const MOST: u64 = 256 << 20;

/// A fingerprint of bytes: equal for equal ones, and different for different ones (128 bits of XXH3).
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
    fn of_program() -> Option<Self> {
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

/// What is made of many parts is a fingerprint of all of them.
impl Hasher for Fingerprints {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        self.0.digest()
    }
}

/// What is written is part of the fingerprint; where a part ends is not.
impl Write for Fingerprints {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Fingerprints {
    /// Adds one. Its length is part of it, so that what ends one and what begins the next are kept
    /// apart.
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(&(bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    /// Adds another fingerprint.
    pub fn add_print(&mut self, print: Fingerprint) {
        self.0.update(&print.0.to_le_bytes());
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
    /// The program that the records are of.
    program: Fingerprint,
}

impl Cache {
    /// The records beside the program, where cargo built it; `None` for one that was put elsewhere.
    #[must_use]
    pub fn of_program() -> Option<Self> {
        let program = Utf8PathBuf::try_from(std::env::current_exe().ok()?).ok()?;
        let is_of_cargo = program.with_extension(SOURCES).is_file();
        is_of_cargo.then(|| Some(Self::within(program.parent()?, Fingerprint::of_program()?)))?
    }

    /// The records of a program in a folder of programs.
    #[must_use]
    pub fn within(folder: &Utf8Path, program: Fingerprint) -> Self {
        Self {
            folder: folder.join(FOLDER),
            program,
        }
    }

    /// The beginning of a fingerprint: the program, and what it does, to what is added after it.
    #[must_use]
    pub fn key(&self, work: &str) -> Fingerprints {
        let mut key = Fingerprints::default();
        key.add_print(self.program);
        key.add(work.as_bytes());
        key
    }

    /// The record under a fingerprint, where there is one that is whole. It is as good as new then.
    #[must_use]
    pub fn find<T: DeserializeOwned>(&self, key: Fingerprint) -> Option<T> {
        let mut file = File::open(self.path(key)).ok()?;
        let mut text = String::new();
        file.read_to_string(&mut text).ok()?;
        let (sum, record) = text.split_once('\n')?;
        if sum != checksum(record) {
            return None;
        }
        let _ = file.set_modified(SystemTime::now());
        serde_json::from_str(record).ok()
    }

    /// Keeps a record, in the place of any other under the same fingerprint. Where the disk
    /// refuses, there is none.
    pub fn keep<T: Serialize>(&self, key: Fingerprint, record: &T) {
        if let Ok(record) = serde_json::to_string(record) {
            let _ = self.write(key, &record);
        }
    }

    /// Removes what no run used for longest, where there is too much. Where the disk refuses, it
    /// stays.
    pub fn tidy(&self) {
        let _ = self.remove_oldest(MOST);
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

    fn remove_oldest(&self, most: u64) -> io::Result<()> {
        let mut files: Vec<(SystemTime, Utf8PathBuf, u64)> = Vec::new();
        for entry in self.folder.read_dir_utf8()? {
            let entry = entry?;
            let about = entry.metadata()?;
            files.push((about.modified()?, entry.into_path(), about.len()));
        }
        files.sort();
        let mut kept = 0;
        for (_, path, size) in files.iter().rev() {
            kept += size;
            if kept > most {
                fs::remove_file(path)?;
            }
        }
        Ok(())
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
        let folder = Utf8Path::from_path(guard.path()).unwrap();
        let cache = Cache::within(folder, Fingerprint::of(b"program"));
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
    fn what_was_not_used_for_longest_goes_where_there_is_too_much() {
        let (_guard, cache) = cache();
        let keys = [1, 2, 3].map(|number: u8| Fingerprint::of(&[number]));
        let hour = std::time::Duration::from_secs(3600);
        for (ago, key) in (1..).zip(keys) {
            cache.keep(key, &ago);
            let file = File::options().append(true).open(cache.path(key)).unwrap();
            file.set_modified(SystemTime::now() - hour * ago).unwrap();
        }
        assert_eq!(cache.find::<u32>(keys[2]), Some(3));
        let size = fs::metadata(cache.path(keys[0])).unwrap().len();
        cache.remove_oldest(2 * size).unwrap();
        assert_eq!(
            keys.map(|key| cache.find::<u32>(key)),
            [Some(1), None, Some(3)]
        );
    }

    #[test]
    fn records_are_of_one_program_and_of_one_kind_of_work() {
        let (_guard, cache) = cache();
        let folder = cache.folder.parent().unwrap();
        let other = Cache::within(folder, Fingerprint::of(b"other"));
        let keys = [cache.key("a"), cache.key("b"), other.key("a")].map(|key| key.all());
        assert_eq!(
            keys.iter().collect::<std::collections::BTreeSet<_>>().len(),
            3
        );
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
