//! A file that goes up in parts, as one call: the upload is begun, each part is sent, and it is
//! finished. What knows the endpoints is generated.

use std::fmt;
use std::io::Cursor;

use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncRead, AsyncReadExt as _};

use crate::wire::file_part::OpenFile;
use crate::{Client, DecodeError, Endpoint, Error, FilePart, Request, RequestError};

/// How large a part may be: each is held in memory while it is sent. The platform asks for 4 MiB.
const MAX_PART: u64 = 64 << 20;

/// An endpoint that begins an upload in parts, with those that take a part and finish the upload.
pub trait UploadInParts: Endpoint {
    /// Takes a part.
    type Part: Endpoint;

    /// Finishes the upload, and answers with what it gave.
    type Finish: Endpoint;

    /// How many bytes the file has, as this request announces them.
    fn size(&self) -> i64;

    /// The id of the upload, the size of its parts and their number.
    fn begun(response: Self::Response) -> (Option<String>, Option<i64>, Option<i64>);

    /// The request that brings a part, by its place from 0 and its size.
    fn part(upload_id: &str, place: i64, size: i64, content: FilePart) -> Self::Part;

    /// The request that finishes an upload of so many parts.
    fn finish(upload_id: &str, parts: i64) -> Self::Finish;
}

/// Lets a request begin an upload in parts, by the requests that take a part and finish it.
#[doc(hidden)]
#[macro_export]
macro_rules! upload_in_parts {
    ($begin:ident { $part:ident, $finish:ident }) => {
        impl $crate::UploadInParts for $begin {
            type Part = $part;
            type Finish = $finish;
            fn size(&self) -> i64 {
                self.size
            }
            fn begun(
                response: Self::Response,
            ) -> (
                ::std::option::Option<::std::string::String>,
                ::std::option::Option<i64>,
                ::std::option::Option<i64>,
            ) {
                (response.upload_id, response.block_size, response.block_num)
            }
            fn part(id: &str, place: i64, size: i64, content: $crate::FilePart) -> $part {
                $part::new(id, place, size, content)
            }
            fn finish(id: &str, parts: i64) -> $finish {
                $finish::new(id, parts)
            }
        }
    };
}

/// An upload that has been begun, and how far it is. It can be kept, and
/// [resumed](Upload::resume) for as long as the platform keeps the parts, which is 24 hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BegunUpload {
    /// The id of the upload.
    pub upload_id: String,
    /// How many bytes the file has.
    pub size: u64,
    /// How many bytes each part has, but for the last.
    pub part_size: u64,
    /// How many parts there are.
    pub parts: u64,
    /// How many of them the platform has.
    pub done: u64,
}

/// An upload in parts that is not sent yet, made by [`Client::upload`].
#[must_use = "an upload does nothing until it is sent"]
pub struct Upload<E: UploadInParts> {
    begin: E,
    file: FilePart,
    course: Course,
}

/// An upload that failed, and what is needed to [resume](Upload::resume) it.
#[derive(Debug)]
#[non_exhaustive]
pub struct UploadError {
    /// What went wrong.
    pub error: Error,
    /// How far it was; nothing where it could not be begun.
    pub begun: Option<BegunUpload>,
}

/// What is the same for uploads by whatever endpoints.
struct Course {
    client: Client,
    user: Option<String>,
    user_token: Option<SecretString>,
    begun: Option<BegunUpload>,
    on_progress: Option<ProgressHook>,
}

type ProgressHook = Box<dyn FnMut(&BegunUpload) + Send>;

impl Client {
    /// Begins to upload a file in parts, for files that are too large for one request. The parts are
    /// read from the file one after another.
    ///
    /// ```ignore
    /// let begin = UploadPrepareFile::new("film.mp4", folder, size);
    /// let uploaded = client
    ///     .upload(begin, FilePart::path("film.mp4"))
    ///     .on_progress(|upload| println!("{} of {} bytes", upload.bytes_done(), upload.size))
    ///     .send()
    ///     .await?;
    /// ```
    pub fn upload<E: UploadInParts>(&self, begin: E, file: FilePart) -> Upload<E> {
        Upload {
            begin,
            file,
            course: Course {
                client: self.clone(),
                user: None,
                user_token: None,
                begun: None,
                on_progress: None,
            },
        }
    }
}

impl BegunUpload {
    fn of(
        size: u64,
        (upload_id, part_size, parts): (Option<String>, Option<i64>, Option<i64>),
    ) -> Result<Self, DecodeError> {
        let wrong = |reason| DecodeError::new(reason, &[]);
        let number = |value: Option<i64>| u64::try_from(value?).ok();
        let begun = Self {
            upload_id: upload_id.ok_or_else(|| wrong("the upload that was begun has no id"))?,
            size,
            part_size: number(part_size).ok_or_else(|| wrong("the parts have no size"))?,
            parts: number(parts).ok_or_else(|| wrong("the number of parts is not there"))?,
            done: 0,
        };
        let is_right = begun.is_consistent();
        is_right
            .then_some(begun)
            .ok_or_else(|| wrong("the parts are too large, or do not come to the size of the file"))
    }

    /// Whether the parts come to the file. There may be one part of an empty file, or none.
    fn is_consistent(&self) -> bool {
        let up_to = |parts: u64| parts.checked_mul(self.part_size);
        let before_last = up_to(self.parts.saturating_sub(1));
        (1..=MAX_PART).contains(&self.part_size)
            && self.done <= self.parts
            && up_to(self.parts).is_some_and(|bytes| bytes >= self.size)
            && before_last.is_some_and(|bytes| bytes <= self.size)
    }

    /// How many bytes the platform has.
    #[must_use]
    pub fn bytes_done(&self) -> u64 {
        self.done.saturating_mul(self.part_size).min(self.size)
    }

    /// How many bytes the next part has.
    fn next_size(&self) -> u64 {
        (self.size - self.bytes_done()).min(self.part_size)
    }
}

impl<E: UploadInParts> Upload<E> {
    /// Sends all requests in the name of the user whose tokens are kept under this name; see
    /// [`Client::keep_user`].
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.course.user = Some(user.into());
        self
    }

    /// Sends all requests in the name of a user, with this `user_access_token`.
    pub fn user_token(mut self, token: impl Into<SecretString>) -> Self {
        self.course.user_token = Some(token.into());
        self
    }

    /// Goes on with an upload where it was, and does not begin another. The file must be the same,
    /// and be given from its first byte.
    pub fn resume(mut self, begun: BegunUpload) -> Self {
        self.course.begun = Some(begun);
        self
    }

    /// Calls this when the upload has been begun, and after each part. What it is given can be kept,
    /// to resume the upload after a restart.
    pub fn on_progress(mut self, hook: impl FnMut(&BegunUpload) + Send + 'static) -> Self {
        self.course.on_progress = Some(Box::new(hook));
        self
    }

    /// Sends it, and gives what the request answers with that finishes it. A part that fails is tried
    /// again by the rules of the client.
    ///
    /// # Errors
    ///
    /// When a request fails, or the file cannot be read or has not as many bytes as were announced.
    pub async fn send(self) -> Result<<E::Finish as Endpoint>::Response, UploadError> {
        let Self {
            begin,
            file,
            mut course,
        } = self;
        let sent = course.run(begin, &file).await;
        sent.map_err(|error| UploadError {
            error,
            begun: course.begun,
        })
    }
}

impl Course {
    async fn run<E: UploadInParts>(
        &mut self,
        begin: E,
        file: &FilePart,
    ) -> Result<<E::Finish as Endpoint>::Response, Error> {
        let size = u64::try_from(begin.size());
        let size = size.map_err(|_| RequestError::new("the size of the file is negative"))?;
        let mut blocks = Blocks::open(file).await?;
        let mut begun = match self.begun.clone() {
            Some(begun) if begun.is_consistent() && begun.size == size => begun,
            Some(_) => {
                return Err(RequestError::new("the upload was begun for another file").into());
            }
            None => {
                let response = self.request(begin).send().await?;
                BegunUpload::of(size, E::begun(response))?
            }
        };
        self.progress(&begun);
        blocks.skip(begun.bytes_done()).await?;
        while begun.done < begun.parts {
            let block = blocks.next(begun.next_size()).await?;
            let (place, size) = (integer(begun.done)?, integer(begun.next_size())?);
            let part = E::part(&begun.upload_id, place, size, FilePart::bytes(block));
            // A part that comes twice is one part.
            self.request(part).idempotent(true).send().await?;
            begun.done += 1;
            self.progress(&begun);
        }
        blocks.end().await?;
        let finish = E::finish(&begun.upload_id, integer(begun.parts)?);
        Ok(self.request(finish).send().await?)
    }

    fn request<E: Endpoint>(&self, endpoint: E) -> Request<E::Response, E::Error> {
        let mut request = self.client.request(endpoint);
        if let Some(user) = &self.user {
            request = request.user(user);
        }
        if let Some(token) = &self.user_token {
            request = request.user_token(token.clone());
        }
        request
    }

    fn progress(&mut self, begun: &BegunUpload) {
        self.begun = Some(begun.clone());
        if let Some(hook) = &mut self.on_progress {
            hook(begun);
        }
    }
}

fn integer(number: u64) -> Result<i64, RequestError> {
    i64::try_from(number).map_err(|_| RequestError::new("the file is too large"))
}

/// A file that is read block after block.
struct Blocks(Box<dyn AsyncRead + Send + Unpin>);

impl Blocks {
    async fn open(file: &FilePart) -> Result<Self, RequestError> {
        match file.open().await {
            Ok(OpenFile::Bytes(bytes)) => Ok(Self(Box::new(Cursor::new(bytes)))),
            Ok(OpenFile::Reader { reader, .. }) => Ok(Self(reader)),
            Err(error) => Err(RequestError::new(error.to_string())),
        }
    }

    /// Reads past so many bytes.
    async fn skip(&mut self, bytes: u64) -> Result<(), RequestError> {
        let mut passed = (&mut self.0).take(bytes);
        let read = tokio::io::copy(&mut passed, &mut tokio::io::sink()).await;
        whole(read.map_err(unreadable)?, bytes)
    }

    async fn next(&mut self, bytes: u64) -> Result<Vec<u8>, RequestError> {
        let mut block = Vec::new();
        let read = (&mut self.0).take(bytes).read_to_end(&mut block).await;
        whole(read.map_err(unreadable)? as u64, bytes)?;
        Ok(block)
    }

    /// Sees to it that nothing is left.
    async fn end(&mut self) -> Result<(), RequestError> {
        match self.0.read(&mut [0]).await.map_err(unreadable)? {
            0 => Ok(()),
            _ => Err(RequestError::new("the file has more bytes than announced")),
        }
    }
}

fn whole(read: u64, wanted: u64) -> Result<(), RequestError> {
    let is_whole = read == wanted;
    is_whole
        .then_some(())
        .ok_or_else(|| RequestError::new("the file has fewer bytes than announced"))
}

fn unreadable(error: std::io::Error) -> RequestError {
    RequestError::new(format!("the file cannot be read: {error}"))
}

impl fmt::Display for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.begun {
            None => f.write_str("the upload could not be begun"),
            Some(begun) => {
                let BegunUpload { done, parts, .. } = begun;
                write!(f, "the upload failed after {done} of {parts} parts")
            }
        }
    }
}

impl std::error::Error for UploadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// Where an upload is one call of many, and is not resumed.
impl From<UploadError> for Error {
    fn from(failed: UploadError) -> Self {
        failed.error
    }
}

impl<E: UploadInParts> fmt::Debug for Upload<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("endpoint", &E::INFO.name)
            .field("file", &self.file)
            .field("begun", &self.course.begun)
            .finish_non_exhaustive()
    }
}
