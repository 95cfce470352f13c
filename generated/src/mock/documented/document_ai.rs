// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `document_ai`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "document_ai.v1.bank_card.recognize",
        method: "POST",
        path: "/open-apis/document_ai/v1/bank_card/recognize",
        answer: r#"{"code":0,"msg":"success","data":{"bank_card":{"entities":[{"type":"card_number","value":"5184********8888"}]}}}"#,
    },
    Documented {
        name: "document_ai.v1.business_card.recognize",
        method: "POST",
        path: "/open-apis/document_ai/v1/business_card/recognize",
        answer: r#"{"code":0,"msg":"success","data":{"business_cards":[{"entities":[{"type":"contact_names","value":"张三"}]}]}}"#,
    },
    Documented {
        name: "document_ai.v1.business_license.recognize",
        method: "POST",
        path: "/open-apis/document_ai/v1/business_license/recognize",
        answer: r#"{"code":0,"msg":"success","data":{"business_license":{"entities":[{"type":"legal_representative","value":"张三"}]}}}"#,
    },
    Documented {
        name: "document_ai.v1.chinese_passport.recognize",
        method: "POST",
        path: "/open-apis/document_ai/v1/chinese_passport/recognize",
        answer: r#"{"code":0,"msg":"success","data":{"chinese_passport":{"entities":[{"type":"full_name_cn","value":"张三"}]}}}"#,
    },
    Documented {
        name: "document_ai.v1.driving_license.recognize",
        method: "POST",
        path: "/open-apis/document_ai/v1/driving_license/recognize",
        answer: r#"{"code":0,"msg":"success","data":{"driving_license":{"entities":[{"type":"name","value":"张三"}]}}}"#,
    },
    Documented {
        name: "document_ai.v1.food_manage_license.recognize",
        method: "POST",
        path: "/open-apis/document_ai/v1/food_manage_license/recognize",
        answer: r#"{"code":0,"msg":"success","data":{"food_manage_license":{"entities":[{"type":"issuer","value":"张三"}]}}}"#,
    },
    Documented {
        name: "document_ai.v1.food_produce_license.recognize",
        method: "POST",
        path: "/open-apis/document_ai/v1/food_produce_license/recognize",
        answer: r#"{"code":0,"msg":"success","data":{"food_produce_license":{"entities":[{"type":"issuer","value":"张三"}]}}}"#,
    },
    Documented {
        name: "document_ai.v1.health_certificate.recognize",
        method: "POST",
        path: "/open-apis/document_ai/v1/health_certificate/recognize",
        answer: r#"{"code":0,"msg":"success","data":{"health_certificate":{"entities":[{"type":"id_number","value":"张三"}]}}}"#,
    },
    Documented {
        name: "document_ai.v1.hkm_mainland_travel_permit.recognize",
        method: "POST",
        path: "/open-apis/document_ai/v1/hkm_mainland_travel_permit/recognize",
        answer: r#"{"code":0,"msg":"success","data":{"hkm_mainland_travel_permit":{"entities":[{"type":"full_name_cn","value":"张三"}]}}}"#,
    },
    Documented {
        name: "document_ai.v1.id_card.recognize",
        method: "POST",
        path: "/open-apis/document_ai/v1/id_card/recognize",
        answer: r#"{"code":0,"msg":"success","data":{"id_card":{"entities":[{"type":"identity_name","value":"张三"}],"side":0,"conners":[0]}}}"#,
    },
    Documented {
        name: "document_ai.v1.resume.parse",
        method: "POST",
        path: "/open-apis/document_ai/v1/resume/parse",
        answer: r#"{"code":0,"msg":"success","data":{"resumes":[{"file_md5":"825c59042dxxxxx3ff90b45xxxxx88","content":"text","new_content":"text","name":"张三","email":"zhangsan.1111@company.com","mobile":"13600000000","mobile_is_virtual":false,"country_code":"86","educations":[{"school":"A大学","start_date":"2020-01-03","start_time":"2020-01-03","end_date":"2021-01-03","end_time":"至今","major":"XX工程","degree":"本科","qualification":6}],"careers":[{"company":"XX公司","start_date":"2022-01-03","start_time":"2022-01-03","end_date":"2023-01-03","end_time":"2023-01-03","title":"XXX工程师","type":2,"type_str":"全职","job_description":"负责XXX开发..."}],"projects":[{"name":"XX项目","title":"客户端研发","start_date":"2023-01-03","start_time":"2023-01-03","end_date":"2023-01-04","end_time":"2023-01-04","description":"XXX项目是一个..."}],"work_year":5,"date_of_birth":"1995-01-01","gender":1,"willing_positions":["XX岗位"],"current_location":"上海","willing_locations":["上海"],"home_location":"上海","languages":[{"level":2,"description":"英语四级:600"}],"awards":[{"award":"XXX大赛奖项","date":"2015","description":"曾获XXX大赛奖项..."}],"certificates":[{"name":"XXX证书","desc":"曾获得XXX证书..."}],"competitions":[{"name":"XXX竞赛","desc":"曾参加XXX竞赛..."}],"self_evaluation":"我是一个...","urls":["https://github.com/"],"social_links":["https://github.com/"]}]}}"#,
    },
    Documented {
        name: "document_ai.v1.taxi_invoice.recognize",
        method: "POST",
        path: "/open-apis/document_ai/v1/taxi_invoice/recognize",
        answer: r#"{"code":0,"msg":"success","data":{"taxi_invoices":[{"entities":[{"type":"car_number","value":"BDK6231"}]}]}}"#,
    },
    Documented {
        name: "document_ai.v1.train_invoice.recognize",
        method: "POST",
        path: "/open-apis/document_ai/v1/train_invoice/recognize",
        answer: r#"{"code":0,"msg":"success","data":{"train_invoices":[{"entities":[{"type":"end_station","value":"长沙南"}]}]}}"#,
    },
    Documented {
        name: "document_ai.v1.tw_mainland_travel_permit.recognize",
        method: "POST",
        path: "/open-apis/document_ai/v1/tw_mainland_travel_permit/recognize",
        answer: r#"{"code":0,"msg":"success","data":{"tw_mainland_travel_permit":{"entities":[{"type":"full_name_cn","value":"张三"}]}}}"#,
    },
    Documented {
        name: "document_ai.v1.vat_invoice.recognize",
        method: "POST",
        path: "/open-apis/document_ai/v1/vat_invoice/recognize",
        answer: r#"{"code":0,"msg":"success","data":{"vat_invoices":[{"entities":[{"type":"buyer_name","value":"发呆公司","items":[[{"type":"entry_name","value":"餐饮服务"}]]}]}]}}"#,
    },
    Documented {
        name: "document_ai.v1.vehicle_invoice.recognize",
        method: "POST",
        path: "/open-apis/document_ai/v1/vehicle_invoice/recognize",
        answer: r#"{"code":0,"msg":"success","data":{"vehicle_invoice":{"entities":[{"type":"SalerName","value":"xxxx公司"}]}}}"#,
    },
    Documented {
        name: "document_ai.v1.vehicle_license.recognize",
        method: "POST",
        path: "/open-apis/document_ai/v1/vehicle_license/recognize",
        answer: r#"{"code":0,"msg":"success","data":{"vehicle_license":{"entities":[{"type":"vehicle_type","value":"小型普通客车"}]}}}"#,
    },
];
