//! The same work on many items by all threads.
//!
//! Results and diagnostics come in the order of the items, so that no order of threads shows. This
//! file knows nothing of what the work is.

use rayon::prelude::*;

use crate::diagnostics::Diagnostics;

/// Does `work` on each item. Each has diagnostics of its own, which are put together afterwards.
///
/// ```
/// use xtask::diagnostics::Diagnostics;
/// use xtask::parallel::map;
///
/// let doubled = map(vec![1, 2, 3], &mut Diagnostics::default(), |item, _| 2 * item);
/// assert_eq!(doubled, [2, 4, 6]);
/// ```
pub fn map<T: Send, R: Send>(
    items: Vec<T>,
    diagnostics: &mut Diagnostics,
    work: impl Fn(T, &mut Diagnostics) -> R + Sync,
) -> Vec<R> {
    let done: Vec<(R, Diagnostics)> = items
        .into_par_iter()
        .map(|item| {
            let mut own = Diagnostics::default();
            (work(item, &mut own), own)
        })
        .collect();
    let mut results = Vec::with_capacity(done.len());
    for (result, own) in done {
        results.push(result);
        diagnostics.extend(own);
    }
    results
}
