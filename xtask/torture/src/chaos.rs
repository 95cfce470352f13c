//! Chance, the same for the same seed, and what it does to bytes.

use std::ops::Range;

use fastrand::Rng;

/// Chance for one try.
pub(crate) struct Chaos(Rng);

/// What bytes of any kind may be spoilt with.
const FRAGMENTS: &[&[u8]] = &[
    b"\0",
    b"\xff",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b"\r\n",
    b"\\",
    b"\"",
    b"'",
    b"`",
    b"```",
    b"|",
    b"[",
    b"](",
    b"{",
    b"}",
    b"<",
    b"</",
    b"<!--",
    b"&",
    b"&#x202e;",
    b"\\ud800",
    b"1e400",
    b"-0.0",
    b"99999999999999999999",
    b"null",
    b"[[[[[[[[",
    b"../../",
    b"\" + evil() + \"",
    b"*/ fn evil() {} /*",
    b"#![evil]",
    b"%00",
    b"\xe2\x80\xae",
];

impl Chaos {
    /// Chance for a try by its number.
    pub(crate) fn new(seed: u64, number: u64) -> Self {
        Self(Rng::with_seed(
            seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)
                .wrapping_add(number),
        ))
    }

    /// A number in a range that is not empty.
    pub(crate) fn number(&mut self, range: Range<usize>) -> usize {
        self.0.usize(range)
    }

    /// Whether it happens, once in so many times.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.0.usize(..times) == 0
    }

    /// One of several; there must be one.
    pub(crate) fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.0.usize(..all.len())]
    }

    /// Spoils bytes in one to eight places.
    pub(crate) fn spoil(&mut self, bytes: &mut Vec<u8>) {
        for _ in 0..self.number(1..9) {
            self.spoil_once(bytes);
        }
    }

    fn spoil_once(&mut self, bytes: &mut Vec<u8>) {
        let part = self.part(bytes.len());
        match self.number(0..7) {
            0 => {
                for byte in &mut bytes[part] {
                    *byte ^= 1 << self.0.u8(..8);
                }
            }
            1 => drop(bytes.drain(part)),
            2 => {
                let copied = bytes[part].to_vec();
                let times = self.number(1..12);
                let at = self.number(0..bytes.len() + 1);
                bytes.splice(at..at, copied.repeat(times));
            }
            3 => bytes.truncate(part.start),
            4 => {
                let byte = self.0.u8(..);
                bytes[part].fill(byte);
            }
            _ => {
                let fragment = *self.one_of(FRAGMENTS);
                let times = if self.once_in(8) {
                    self.number(1..400)
                } else {
                    1
                };
                let at = part.start;
                bytes.splice(at..at, fragment.repeat(times));
            }
        }
    }

    /// A part of so many bytes, mostly a short one.
    fn part(&mut self, length: usize) -> Range<usize> {
        let from = self.number(0..length + 1);
        let longest = if self.once_in(10) { length } else { 24 };
        let most = (length - from).min(longest);
        from..from + self.number(0..most + 1)
    }
}
