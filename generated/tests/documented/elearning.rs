// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `elearning`.

pub(crate) mod v2 {
    #[cfg(feature = "events")]
    use feishu_openapi::elearning::v2::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[],
        responses: &[],
        codes: &[],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[
            check::Event { name: "elearning.course_registration.created_v2", json: r#"{"schema":"2.0","header":{"event_id":"5e3702a84e847582be8db7fb73283c02","event_type":"elearning.course_registration.created_v2","create_time":"1608725989000","token":"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV","app_id":"cli_9f5343c580712544","tenant_key":"2ca1d211f64f6438"},"event":{"course_id":"5fd087e96dbe3a73394188ae","learner":{"user_id":{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"},"email":"abc@bytedance.com","phone":"+8618912345678"},"enroll_at":1708428972,"enroll_type":1,"learning_duration":213,"finished_at":1708428972,"learning_state":4,"compulsory_lesson_ids":["9qJNKjB7U"],"learned_compulsory_lesson_ids":["9qJNKjB7U"],"optional_lesson_ids":["8qJNKjB7U"],"learned_optional_lesson_ids":["8qJNKjB7U"]}}"#, documented: r#"{"course_id":"5fd087e96dbe3a73394188ae","learner":{"user_id":{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"},"email":"abc@bytedance.com","phone":"+8618912345678"},"enroll_at":1708428972,"enroll_type":1,"learning_duration":213,"finished_at":1708428972,"learning_state":4,"compulsory_lesson_ids":["9qJNKjB7U"],"learned_compulsory_lesson_ids":["9qJNKjB7U"],"optional_lesson_ids":["8qJNKjB7U"],"learned_optional_lesson_ids":["8qJNKjB7U"]}"#, read: check::event::<events::CourseRegistrationCreated> },
            check::Event { name: "elearning.course_registration.deleted_v2", json: r#"{"schema":"2.0","header":{"event_id":"5e3702a84e847582be8db7fb73283c02","event_type":"elearning.course_registration.deleted_v2","create_time":"1608725989000","token":"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV","app_id":"cli_9f5343c580712544","tenant_key":"2ca1d211f64f6438"},"event":{"course_id":"5fd087e96dbe3a73394188ae","learner":{"user_id":{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"},"email":"abc@bytedance.com","phone":"+8618912345678"}}}"#, documented: r#"{"course_id":"5fd087e96dbe3a73394188ae","learner":{"user_id":{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"},"email":"abc@bytedance.com","phone":"+8618912345678"}}"#, read: check::event::<events::CourseRegistrationDeleted> },
            check::Event { name: "elearning.course_registration.updated_v2", json: r#"{"schema":"2.0","header":{"event_id":"5e3702a84e847582be8db7fb73283c02","event_type":"elearning.course_registration.updated_v2","create_time":"1608725989000","token":"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV","app_id":"cli_9f5343c580712544","tenant_key":"2ca1d211f64f6438"},"event":{"course_id":"5fd087e96dbe3a73394188ae","learner":{"user_id":{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"},"email":"abc@bytedance.com","phone":"+8618912345678"},"enroll_at":1708428972,"enroll_type":1,"learning_duration":213,"finished_at":1708428972,"learning_state":4,"compulsory_lesson_ids":["9qJNKjB7U"],"learned_compulsory_lesson_ids":["9qJNKjB7U"],"optional_lesson_ids":["8qJNKjB7U"],"learned_optional_lesson_ids":["8qJNKjB7U"]}}"#, documented: r#"{"course_id":"5fd087e96dbe3a73394188ae","learner":{"user_id":{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"},"email":"abc@bytedance.com","phone":"+8618912345678"},"enroll_at":1708428972,"enroll_type":1,"learning_duration":213,"finished_at":1708428972,"learning_state":4,"compulsory_lesson_ids":["9qJNKjB7U"],"learned_compulsory_lesson_ids":["9qJNKjB7U"],"optional_lesson_ids":["8qJNKjB7U"],"learned_optional_lesson_ids":["8qJNKjB7U"]}"#, read: check::event::<events::CourseRegistrationUpdated> },
        ],
    };
}
