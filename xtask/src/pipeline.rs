//! The stages in a row, from folders of pages to the model.
