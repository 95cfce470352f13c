//! What the stages of a run take: time and memory.
//!
//! Knows the clock and what the system counts, and nothing of what a stage does. What is measured
//! is for people who look, and is never part of a result.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Where stages are written down, if they are; clones write to the same list.
#[derive(Debug, Clone, Default)]
pub struct Timings(Option<Arc<Mutex<Vec<Stage>>>>);

/// One stage that was run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    /// What it is called.
    pub name: &'static str,
    /// How long it took.
    pub time: Duration,
    /// The most memory that the process held while it ran, in bytes; `None` where the system does
    /// not count that.
    pub peak: Option<u64>,
}

impl Timings {
    /// A list that is kept; the default keeps none.
    pub fn kept() -> Self {
        Self(Some(Arc::default()))
    }

    /// Runs a stage, and writes it down where the list is kept.
    ///
    /// ```
    /// use xtask::timings::Timings;
    ///
    /// let timings = Timings::kept();
    /// let sum = timings.measure("sum", || 1 + 1);
    /// assert_eq!(sum, 2);
    /// assert_eq!(timings.stages()[0].name, "sum");
    /// ```
    pub fn measure<T>(&self, name: &'static str, stage: impl FnOnce() -> T) -> T {
        let Some(stages) = &self.0 else {
            return stage();
        };
        memory::forget_peak();
        let begun = Instant::now();
        let result = stage();
        let stage = Stage {
            name,
            time: begun.elapsed(),
            peak: memory::peak(),
        };
        let mut stages = stages.lock().unwrap_or_else(PoisonError::into_inner);
        stages.push(stage);
        result
    }

    /// What was written down, in the order in which the stages ended.
    pub fn stages(&self) -> Vec<Stage> {
        let stages = self.0.as_ref().map(|stages| {
            let stages = stages.lock().unwrap_or_else(PoisonError::into_inner);
            stages.clone()
        });
        stages.unwrap_or_default()
    }

    /// Begins a new list.
    pub fn clear(&self) {
        if let Some(stages) = &self.0 {
            let mut stages = stages.lock().unwrap_or_else(PoisonError::into_inner);
            stages.clear();
        }
    }
}

/// One line a stage; nothing where none was written down.
impl fmt::Display for Timings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MEGABYTE: u64 = 1_000_000;
        for Stage { name, time, peak } in self.stages() {
            write!(f, "{name:<18} {:>8.3} s", time.as_secs_f64())?;
            match peak {
                Some(peak) => writeln!(f, " {:>6} MB", peak.div_ceil(MEGABYTE))?,
                None => writeln!(f)?,
            }
        }
        Ok(())
    }
}

/// What Linux counts of the memory of this process.
#[cfg(target_os = "linux")]
mod memory {
    use std::fs;

    /// Lets the peak be what is held now. Where that is not allowed, the peak is that of the whole
    /// run until now.
    pub(super) fn forget_peak() {
        let _ = fs::write("/proc/self/clear_refs", "5");
    }

    /// The most memory that was held, in bytes.
    pub(super) fn peak() -> Option<u64> {
        of_status(&fs::read_to_string("/proc/self/status").ok()?)
    }

    fn of_status(status: &str) -> Option<u64> {
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))?;
        let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
        kibibytes.checked_mul(1024)
    }

    #[test]
    fn the_peak_is_read_of_the_status() {
        let status = "VmPeak:\t  900 kB\nVmHWM:\t  512 kB\nVmRSS:\t  100 kB\n";
        assert_eq!(of_status(status), Some(512 * 1024));
        for status in [
            "",
            "VmHWM: many kB",
            "VmHWM: 1",
            "VmHWM: 99999999999999999999 kB",
        ] {
            assert_eq!(of_status(status), None, "{status}");
        }
        assert!(peak().is_some_and(|bytes| bytes > 0));
    }
}

/// Other systems are not asked.
#[cfg(not(target_os = "linux"))]
mod memory {
    pub(super) fn forget_peak() {}

    pub(super) fn peak() -> Option<u64> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_are_written_down_where_somebody_asks() {
        let kept = Timings::kept();
        let same = kept.clone();
        assert_eq!(kept.measure("outer", || same.measure("inner", || 7)), 7);
        let names: Vec<&str> = kept.stages().iter().map(|stage| stage.name).collect();
        assert_eq!(names, ["inner", "outer"]);
        assert_eq!(kept.to_string().lines().count(), 2);
        kept.clear();
        assert!(kept.stages().is_empty());

        let none = Timings::default();
        assert_eq!(none.measure("outer", || 7), 7);
        assert_eq!(none.to_string(), "");
    }

    #[test]
    fn a_line_has_time_and_memory() {
        let stage = |peak| Stage {
            name: "resolve",
            time: Duration::from_millis(1234),
            peak,
        };
        let timings = Timings(Some(Arc::new(Mutex::new(vec![
            stage(Some(499_000_001)),
            stage(None),
        ]))));
        assert_eq!(
            timings.to_string(),
            "resolve               1.234 s    500 MB\nresolve               1.234 s\n"
        );
    }
}
