//! The one place that writes: compares a map of path to content with a folder, and then checks or
//! writes, atomically, touching only what differs and removing what nobody asks for any more.
