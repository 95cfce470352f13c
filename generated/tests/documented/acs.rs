// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `acs`.

pub(crate) mod v1 {
    use feishu_openapi::acs::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "acs.v1.rule_external.create", json: r#"{"rule":{"id":"34252345234523","name":"南门","devices":[{"id":"534545234523452345","name":"北门"}],"user_count":"3","users":[{"user_type":1,"user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","user_name":"张三","phone_num":"1357890001","department_id":"od-f7d44ab733f7602f5cc5194735fd9aaf"}],"visitor_count":"3","visitors":[{"user_type":1,"user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","user_name":"张三","phone_num":"1357890001","department_id":"od-f7d44ab733f7602f5cc5194735fd9aaf"}],"remind_face":false,"opening_time":{"valid_day":{"start_day":1699031483,"end_day":1699931483},"weekdays":[1,2,3],"day_times":[{"start_hhmm":1200,"end_hhmm":1400}]},"is_temp":false}}"#, body: |given| { let mut it = CreateRuleExternal::new(<Rule>::default()); given.fill(&mut [("rule", &mut it.rule)]); check::body(&it) } },
            check::Request { name: "acs.v1.rule_external.device_bind", json: r#"{"device_id":"6939433228970082593","rule_ids":["7298933941867135276"]}"#, body: |given| { let mut it = BindRuleExternalDevice::new("x", Vec::<String>::new()); given.fill(&mut [("device_id", &mut it.device_id), ("rule_ids", &mut it.rule_ids)]); check::body(&it) } },
            check::Request { name: "acs.v1.user.patch", json: r#"{"feature":{"card":123456}}"#, body: |given| { let mut it = PatchUser::new("x"); given.fill(&mut [("feature", &mut it.feature)]); check::body(&it) } },
            check::Request { name: "acs.v1.visitor.create", json: r#"{"user":{"user_type":11,"user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","user_name":"张三","phone_num":"1357890001","department_id":"od-f7d44ab733f7602f5cc5194735fd9aaf"}}"#, body: |given| { let mut it = CreateVisitor::new(<UserExternal>::default()); given.fill(&mut [("user", &mut it.user)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "acs.v1.access_record.list", json: r#"{"items":[{"access_record_id":"6939433228970082591","user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","device_id":"6939433228970082593","is_clock_in":true,"access_time":"1624520221","access_type":"FA","access_data":"{\"has_access_photo\":true}","is_door_open":true}],"page_token":"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=","has_more":true}"#, documented: None, read: check::rewritten::<ListAccessRecordResponse> },
            check::Response { name: "acs.v1.device.list", json: r#"{"items":[{"device_id":"6939433228970082593","device_name":"东门","device_sn":"3X811621174000240"}]}"#, documented: None, read: check::rewritten::<ListDeviceResponse> },
            check::Response { name: "acs.v1.rule_external.create", json: r#"{"rule_id":"7298933941867135276"}"#, documented: None, read: check::rewritten::<CreateRuleExternalResponse> },
            check::Response { name: "acs.v1.rule_external.delete", json: r"{}", documented: None, read: check::rewritten::<DeleteRuleExternalResponse> },
            check::Response { name: "acs.v1.rule_external.device_bind", json: r"{}", documented: None, read: check::rewritten::<BindRuleExternalDeviceResponse> },
            check::Response { name: "acs.v1.rule_external.get", json: r#"{"rules":[{"id":"34252345234523","name":"南门","devices":[{"id":"534545234523452345","name":"北门"}],"user_count":"3","users":[{"user_type":1,"user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","user_name":"张三","phone_num":"1357890001","department_id":"od-f7d44ab733f7602f5cc5194735fd9aaf"}],"visitor_count":"3","visitors":[{"user_type":1,"user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","user_name":"张三","phone_num":"1357890001","department_id":"od-f7d44ab733f7602f5cc5194735fd9aaf"}],"remind_face":false,"opening_time":{"valid_day":{"start_day":1699031483,"end_day":1699931483},"weekdays":[1,2,3],"day_times":[{"start_hhmm":1200,"end_hhmm":1400}]},"is_temp":false}]}"#, documented: None, read: check::rewritten::<GetRuleExternalResponse> },
            check::Response { name: "acs.v1.user.get", json: r#"{"user":{"feature":{"card":123456,"face_uploaded":true},"user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62"}}"#, documented: None, read: check::rewritten::<GetUserResponse> },
            check::Response { name: "acs.v1.user.list", json: r#"{"items":[{"feature":{"card":123456,"face_uploaded":true},"user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62"}],"page_token":"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=","has_more":true}"#, documented: None, read: check::rewritten::<ListUserResponse> },
            check::Response { name: "acs.v1.user.patch", json: r"{}", documented: None, read: check::rewritten::<PatchUserResponse> },
            check::Response { name: "acs.v1.user_face.update", json: r"{}", documented: None, read: check::rewritten::<UpdateUserFaceResponse> },
            check::Response { name: "acs.v1.visitor.create", json: r#"{"visitor_id":"6939433228970082568"}"#, documented: None, read: check::rewritten::<CreateVisitorResponse> },
            check::Response { name: "acs.v1.visitor.delete", json: r"{}", documented: None, read: check::rewritten::<DeleteVisitorResponse> },
        ],
        codes: &[
            check::Codes { name: "acs.v1.access_record.list", codes: &[1490017, 1490018], check: check::variants::<ListAccessRecordError> },
            check::Codes { name: "acs.v1.access_record_access_photo.get", codes: &[1490050, 1490052], check: check::variants::<GetAccessRecordPhotoError> },
            check::Codes { name: "acs.v1.rule_external.create", codes: &[1490001, 1490030, 1490090, 1490111, 1490112], check: check::variants::<CreateRuleExternalError> },
            check::Codes { name: "acs.v1.rule_external.delete", codes: &[1490012, 1490090], check: check::variants::<DeleteRuleExternalError> },
            check::Codes { name: "acs.v1.rule_external.device_bind", codes: &[1490030, 1490090], check: check::variants::<BindRuleExternalDeviceError> },
            check::Codes { name: "acs.v1.user.get", codes: &[1490101], check: check::variants::<GetUserError> },
            check::Codes { name: "acs.v1.user.list", codes: &[1490018], check: check::variants::<ListUserError> },
            check::Codes { name: "acs.v1.user.patch", codes: &[1490101], check: check::variants::<PatchUserError> },
            check::Codes { name: "acs.v1.user_face.get", codes: &[1490101, 1490107], check: check::variants::<GetUserFaceError> },
            check::Codes { name: "acs.v1.user_face.update", codes: &[1490101, 1490108], check: check::variants::<UpdateUserFaceError> },
            check::Codes { name: "acs.v1.visitor.create", codes: &[1490001, 1490203], check: check::variants::<CreateVisitorError> },
        ],
        listings: &[
            check::Listing { name: "acs.v1.access_record.list", list: |client| Box::pin(check::listed(client, ListAccessRecord::new(0, 0))) },
            check::Listing { name: "acs.v1.user.list", list: |client| Box::pin(check::listed(client, ListUser::new())) },
        ],
        #[cfg(feature = "events")]
        events: &[
            check::Event { name: "acs.access_record.created_v1", json: r#"{"schema":"2.0","header":{"event_id":"5e3702a84e847582be8db7fb73283c02","event_type":"acs.access_record.created_v1","create_time":"1608725989000","token":"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV","app_id":"cli_9f5343c580712544","tenant_key":"2ca1d211f64f6438"},"event":{"access_record_id":"6939433228970082591","user_id":{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"},"device_id":"6939433228970082593","is_clock_in":true,"is_door_open":true,"access_time":"1624520221"}}"#, documented: r#"{"access_record_id":"6939433228970082591","user_id":{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"},"device_id":"6939433228970082593","is_clock_in":true,"is_door_open":true,"access_time":"1624520221"}"#, read: check::event::<events::AccessRecordCreated> },
            check::Event { name: "acs.user.updated_v1", json: r#"{"schema":"2.0","header":{"event_id":"5e3702a84e847582be8db7fb73283c02","event_type":"acs.user.updated_v1","create_time":"1608725989000","token":"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV","app_id":"cli_9f5343c580712544","tenant_key":"2ca1d211f64f6438"},"event":{"user_id":{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"},"card":123456,"face_uploaded":true}}"#, documented: r#"{"user_id":{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"},"card":123456,"face_uploaded":true}"#, read: check::event::<events::UserUpdated> },
        ],
    };
}
