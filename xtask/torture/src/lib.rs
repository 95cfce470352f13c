//! Attacks on the generator and the runtime.
//!
//! Each attack is a file, and knows one thing that comes from outside: pages, locks, answers, requests of
//! the platform, the wire, the disk. They share nothing but chance and the form of the table. What is
//! attacked by bytes alone is a target of the fuzzer too.

mod answers;
pub mod attack;
mod chaos;
pub mod disk;
mod frames;
mod locks;
mod pages;
mod portal;
mod rust;
pub mod targets;
mod webhooks;
mod wire;
