// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `acs`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("acs.v1.access_record.list", "GET", "/open-apis/acs/v1/access_records", r#"{"code":0,"msg":"success","data":{"items":[{"access_record_id":"6939433228970082591","user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","device_id":"6939433228970082593","is_clock_in":true,"access_time":"1624520221","access_type":"FA","access_data":"{\"has_access_photo\":true}","is_door_open":true}],"page_token":"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=","has_more":true}}"#),
    Documented::new("acs.v1.device.list", "GET", "/open-apis/acs/v1/devices", r#"{"code":0,"msg":"success","data":{"items":[{"device_id":"6939433228970082593","device_name":"东门","device_sn":"3X811621174000240"}]}}"#),
    Documented::new("acs.v1.rule_external.create", "POST", "/open-apis/acs/v1/rule_external", r#"{"code":0,"msg":"success","data":{"rule_id":"7298933941867135276"}}"#),
    Documented::new("acs.v1.rule_external.delete", "DELETE", "/open-apis/acs/v1/rule_external", r#"{"code":0,"msg":"success","data":{}}"#),
    Documented::new("acs.v1.rule_external.device_bind", "POST", "/open-apis/acs/v1/rule_external/device_bind", r#"{"code":0,"msg":"success","data":{}}"#),
    Documented::new("acs.v1.rule_external.get", "GET", "/open-apis/acs/v1/rule_external", r#"{"code":0,"msg":"success","data":{"rules":[{"id":"34252345234523","name":"南门","devices":[{"id":"534545234523452345","name":"北门"}],"user_count":"3","users":[{"user_type":1,"user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","user_name":"张三","phone_num":"1357890001","department_id":"od-f7d44ab733f7602f5cc5194735fd9aaf"}],"visitor_count":"3","visitors":[{"user_type":1,"user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","user_name":"张三","phone_num":"1357890001","department_id":"od-f7d44ab733f7602f5cc5194735fd9aaf"}],"remind_face":false,"opening_time":{"valid_day":{"start_day":1699031483,"end_day":1699931483},"weekdays":[1,2,3],"day_times":[{"start_hhmm":1200,"end_hhmm":1400}]},"is_temp":false}]}}"#),
    Documented::new("acs.v1.user.get", "GET", "/open-apis/acs/v1/users/:user_id", r#"{"code":0,"msg":"success","data":{"user":{"feature":{"card":123456,"face_uploaded":true},"user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62"}}}"#),
    Documented::new("acs.v1.user.list", "GET", "/open-apis/acs/v1/users", r#"{"code":0,"msg":"success","data":{"items":[{"feature":{"card":123456,"face_uploaded":true},"user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62"}],"page_token":"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=","has_more":true}}"#),
    Documented::new("acs.v1.user.patch", "PATCH", "/open-apis/acs/v1/users/:user_id", r#"{"code":0,"msg":"success","data":{}}"#),
    Documented::new("acs.v1.user_face.update", "PUT", "/open-apis/acs/v1/users/:user_id/face", r#"{"code":0,"msg":"success","data":{}}"#),
    Documented::new("acs.v1.visitor.create", "POST", "/open-apis/acs/v1/visitors", r#"{"code":0,"msg":"success","data":{"visitor_id":"6939433228970082568"}}"#),
    Documented::new("acs.v1.visitor.delete", "DELETE", "/open-apis/acs/v1/visitors/:visitor_id", r#"{"code":0,"msg":"success","data":{}}"#),
];
