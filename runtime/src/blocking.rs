//! A client for programs without async.
//!
//! It drives the async client on a thread of its own, with the same tokens, retries and limits.
//! It must not be used from within async code, where waiting would block the executor.

use std::io;
use std::sync::Arc;

use tokio::runtime::{Builder, Runtime};

use crate::{Endpoint, Error, Paging};

/// A client that waits for its answers.
///
/// ```no_run
/// # extern crate feishu_openapi_runtime as feishu_openapi;
/// # fn program() -> Result<(), Box<dyn std::error::Error>> {
/// use feishu_openapi::{Client, Method, blocking};
///
/// let client = Client::builder("cli_a1b2", "app secret").build()?;
/// let client = blocking::Client::new(client)?;
/// let call = client.client().call(Method::GET, "/open-apis/im/v1/chats");
/// let chats = client.wait(call.send())?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Client {
    client: crate::Client,
    runtime: Arc<Driver>,
}

impl Client {
    /// Drives a client on a thread of its own.
    ///
    /// # Errors
    ///
    /// When the thread cannot be started.
    pub fn new(client: crate::Client) -> io::Result<Self> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("feishu-openapi")
            .enable_all()
            .build()?;
        Ok(Self {
            client,
            runtime: Arc::new(Driver(Some(runtime))),
        })
    }

    /// The client that is driven, to make requests with.
    #[must_use]
    pub fn client(&self) -> &crate::Client {
        &self.client
    }

    /// Sends a request as it is, and waits for the response.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// # Panics
    ///
    /// Within async code.
    pub fn send<E: Endpoint>(&self, endpoint: E) -> Result<E::Response, Error<E::Error>> {
        self.wait(self.client.send(endpoint))
    }

    /// Waits for anything that the async client does.
    ///
    /// # Panics
    ///
    /// Within async code.
    pub fn wait<F: Future>(&self, future: F) -> F::Output {
        match &self.runtime.0 {
            Some(runtime) => runtime.block_on(future),
            None => unreachable!("the runtime is there until the last client is dropped"),
        }
    }

    /// Waits for the pages or items of a listing, one after another.
    ///
    /// # Panics
    ///
    /// Within async code.
    pub fn iterate<T, K>(
        &self,
        mut paging: Paging<T, K>,
    ) -> impl Iterator<Item = Result<T, Error<K>>> {
        let client = self.clone();
        std::iter::from_fn(move || client.wait(paging.next()))
    }
}

/// A runtime that may be dropped anywhere: dropped as it is within async code, it would panic.
#[derive(Debug)]
struct Driver(Option<Runtime>);

impl Drop for Driver {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
