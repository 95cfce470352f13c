// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `document_ai`.

pub(crate) mod v1 {
    use feishu_openapi::document_ai::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[],
        responses: &[
            check::Response { name: "document_ai.v1.bank_card.recognize", json: r#"{"bank_card":{"entities":[{"type":"card_number","value":"5184********8888"}]}}"#, documented: None, read: check::rewritten::<RecognizeBankCardResponse> },
            check::Response { name: "document_ai.v1.business_card.recognize", json: r#"{"business_cards":[{"entities":[{"type":"contact_names","value":"张三"}]}]}"#, documented: None, read: check::rewritten::<RecognizeBusinessCardResponse> },
            check::Response { name: "document_ai.v1.business_license.recognize", json: r#"{"business_license":{"entities":[{"type":"legal_representative","value":"张三"}]}}"#, documented: None, read: check::rewritten::<RecognizeBusinessLicenseResponse> },
            check::Response { name: "document_ai.v1.chinese_passport.recognize", json: r#"{"chinese_passport":{"entities":[{"type":"full_name_cn","value":"张三"}]}}"#, documented: None, read: check::rewritten::<RecognizeChinesePassportResponse> },
            check::Response { name: "document_ai.v1.driving_license.recognize", json: r#"{"driving_license":{"entities":[{"type":"name","value":"张三"}]}}"#, documented: None, read: check::rewritten::<RecognizeDrivingLicenseResponse> },
            check::Response { name: "document_ai.v1.food_manage_license.recognize", json: r#"{"food_manage_license":{"entities":[{"type":"issuer","value":"张三"}]}}"#, documented: None, read: check::rewritten::<RecognizeFoodManageLicenseResponse> },
            check::Response { name: "document_ai.v1.food_produce_license.recognize", json: r#"{"food_produce_license":{"entities":[{"type":"issuer","value":"张三"}]}}"#, documented: None, read: check::rewritten::<RecognizeFoodProduceLicenseResponse> },
            check::Response { name: "document_ai.v1.health_certificate.recognize", json: r#"{"health_certificate":{"entities":[{"type":"id_number","value":"张三"}]}}"#, documented: None, read: check::rewritten::<RecognizeHealthCertificateResponse> },
            check::Response { name: "document_ai.v1.hkm_mainland_travel_permit.recognize", json: r#"{"hkm_mainland_travel_permit":{"entities":[{"type":"full_name_cn","value":"张三"}]}}"#, documented: None, read: check::rewritten::<RecognizeHkmMainlandTravelPermitResponse> },
            check::Response { name: "document_ai.v1.id_card.recognize", json: r#"{"id_card":{"entities":[{"type":"identity_name","value":"张三"}],"side":0,"conners":[0]}}"#, documented: None, read: check::rewritten::<RecognizeIdCardResponse> },
            check::Response { name: "document_ai.v1.resume.parse", json: r#"{"resumes":[{"file_md5":"825c59042dxxxxx3ff90b45xxxxx88","content":"text","new_content":"text","name":"张三","email":"zhangsan.1111@company.com","mobile":"13600000000","mobile_is_virtual":false,"country_code":"86","educations":[{"school":"A大学","start_date":"2020-01-03","start_time":"2020-01-03","end_date":"2021-01-03","end_time":"至今","major":"XX工程","degree":"本科","qualification":6}],"careers":[{"company":"XX公司","start_date":"2022-01-03","start_time":"2022-01-03","end_date":"2023-01-03","end_time":"2023-01-03","title":"XXX工程师","type":2,"type_str":"全职","job_description":"负责XXX开发..."}],"projects":[{"name":"XX项目","title":"客户端研发","start_date":"2023-01-03","start_time":"2023-01-03","end_date":"2023-01-04","end_time":"2023-01-04","description":"XXX项目是一个..."}],"work_year":5,"date_of_birth":"1995-01-01","gender":1,"willing_positions":["XX岗位"],"current_location":"上海","willing_locations":["上海"],"home_location":"上海","languages":[{"level":2,"description":"英语四级:600"}],"awards":[{"award":"XXX大赛奖项","date":"2015","description":"曾获XXX大赛奖项..."}],"certificates":[{"name":"XXX证书","desc":"曾获得XXX证书..."}],"competitions":[{"name":"XXX竞赛","desc":"曾参加XXX竞赛..."}],"self_evaluation":"我是一个...","urls":["https://github.com/"],"social_links":["https://github.com/"]}]}"#, documented: None, read: check::rewritten::<ParseResumeResponse> },
            check::Response { name: "document_ai.v1.taxi_invoice.recognize", json: r#"{"taxi_invoices":[{"entities":[{"type":"car_number","value":"BDK6231"}]}]}"#, documented: None, read: check::rewritten::<RecognizeTaxiInvoiceResponse> },
            check::Response { name: "document_ai.v1.train_invoice.recognize", json: r#"{"train_invoices":[{"entities":[{"type":"end_station","value":"长沙南"}]}]}"#, documented: None, read: check::rewritten::<RecognizeTrainInvoiceResponse> },
            check::Response { name: "document_ai.v1.tw_mainland_travel_permit.recognize", json: r#"{"tw_mainland_travel_permit":{"entities":[{"type":"full_name_cn","value":"张三"}]}}"#, documented: None, read: check::rewritten::<RecognizeTwMainlandTravelPermitResponse> },
            check::Response { name: "document_ai.v1.vat_invoice.recognize", json: r#"{"vat_invoices":[{"entities":[{"type":"buyer_name","value":"发呆公司","items":[[{"type":"entry_name","value":"餐饮服务"}]]}]}]}"#, documented: None, read: check::rewritten::<RecognizeVatInvoiceResponse> },
            check::Response { name: "document_ai.v1.vehicle_invoice.recognize", json: r#"{"vehicle_invoice":{"entities":[{"type":"SalerName","value":"xxxx公司"}]}}"#, documented: None, read: check::rewritten::<RecognizeVehicleInvoiceResponse> },
            check::Response { name: "document_ai.v1.vehicle_license.recognize", json: r#"{"vehicle_license":{"entities":[{"type":"vehicle_type","value":"小型普通客车"}]}}"#, documented: None, read: check::rewritten::<RecognizeVehicleLicenseResponse> },
        ],
        codes: &[
            check::Codes { name: "document_ai.v1.bank_card.recognize", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<RecognizeBankCardError> },
            check::Codes { name: "document_ai.v1.business_card.recognize", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<RecognizeBusinessCardError> },
            check::Codes { name: "document_ai.v1.business_license.recognize", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<RecognizeBusinessLicenseError> },
            check::Codes { name: "document_ai.v1.chinese_passport.recognize", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<RecognizeChinesePassportError> },
            check::Codes { name: "document_ai.v1.contract.field_extraction", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<ExtractContractFieldsError> },
            check::Codes { name: "document_ai.v1.driving_license.recognize", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<RecognizeDrivingLicenseError> },
            check::Codes { name: "document_ai.v1.food_manage_license.recognize", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<RecognizeFoodManageLicenseError> },
            check::Codes { name: "document_ai.v1.food_produce_license.recognize", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<RecognizeFoodProduceLicenseError> },
            check::Codes { name: "document_ai.v1.health_certificate.recognize", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<RecognizeHealthCertificateError> },
            check::Codes { name: "document_ai.v1.hkm_mainland_travel_permit.recognize", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<RecognizeHkmMainlandTravelPermitError> },
            check::Codes { name: "document_ai.v1.id_card.recognize", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<RecognizeIdCardError> },
            check::Codes { name: "document_ai.v1.resume.parse", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<ParseResumeError> },
            check::Codes { name: "document_ai.v1.taxi_invoice.recognize", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<RecognizeTaxiInvoiceError> },
            check::Codes { name: "document_ai.v1.train_invoice.recognize", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<RecognizeTrainInvoiceError> },
            check::Codes { name: "document_ai.v1.tw_mainland_travel_permit.recognize", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<RecognizeTwMainlandTravelPermitError> },
            check::Codes { name: "document_ai.v1.vat_invoice.recognize", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<RecognizeVatInvoiceError> },
            check::Codes { name: "document_ai.v1.vehicle_invoice.recognize", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<RecognizeVehicleInvoiceError> },
            check::Codes { name: "document_ai.v1.vehicle_license.recognize", codes: &[2110001, 2110002, 2110003, 2110010], check: check::variants::<RecognizeVehicleLicenseError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
