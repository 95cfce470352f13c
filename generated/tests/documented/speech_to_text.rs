// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `speech_to_text`.

pub(crate) mod v1 {
    use feishu_openapi::speech_to_text::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "speech_to_text.v1.speech.file_recognize", json: r#"{"speech":{"speech":"PdmrfE267Cd/Z9KpmNFh71A2PSJZxSp7+8upCg=="},"config":{"file_id":"qwe12dd34567890w","format":"pcm","engine_type":"16k_auto"}}"#, body: |given| { let mut it = RecognizeSpeechFile::new(<Speech>::default(), <FileConfig>::default()); given.fill(&mut [("speech", &mut it.speech), ("config", &mut it.config)]); check::body(&it) } },
            check::Request { name: "speech_to_text.v1.speech.stream_recognize", json: r#"{"speech":{"speech":"PdmrfE267Cd/Z9KpmNFh71A2PSJZxSp7+8upCg=="},"config":{"stream_id":"asd1234567890ddd","sequence_id":1,"action":1,"format":"pcm","engine_type":"16k_auto"}}"#, body: |given| { let mut it = RecognizeSpeechStream::new(<Speech>::default(), <StreamConfig>::default()); given.fill(&mut [("speech", &mut it.speech), ("config", &mut it.config)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "speech_to_text.v1.speech.file_recognize", json: r#"{"recognition_text":"你好，使用飞书吧"}"#, documented: None, read: check::rewritten::<RecognizeSpeechFileResponse> },
            check::Response { name: "speech_to_text.v1.speech.stream_recognize", json: r#"{"stream_id":"asd1234567890ddd","sequence_id":1,"recognition_text":"text"}"#, documented: None, read: check::rewritten::<RecognizeSpeechStreamResponse> },
        ],
        codes: &[
            check::Codes { name: "speech_to_text.v1.speech.file_recognize", codes: &[1040101, 1040102], check: check::variants::<RecognizeSpeechFileError> },
            check::Codes { name: "speech_to_text.v1.speech.stream_recognize", codes: &[1040101, 1040102], check: check::variants::<RecognizeSpeechStreamError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
