//! Costs: what speaks against something, in thousandths of a nat.

/// The negative logarithm of how likely something is, in thousandths, so that a sum of costs is
/// roughly the logarithm of how unlikely all of it is together.
pub(super) type Cost = u64;

/// The cost of something with a probability; of what seems impossible too, it is finite.
pub(super) fn nats(probability: f64) -> Cost {
    (-probability.clamp(1e-6, 1.0).ln() * 1000.0) as Cost
}

/// So many thousandths of a cost.
pub(super) fn part(cost: Cost, thousandths: Cost) -> Cost {
    cost * thousandths / 1000
}
