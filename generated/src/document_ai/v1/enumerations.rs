// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `card_number`, `date_of_expiry`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BankCardEntityType {
    /// The value `card_number`.
    CardNumber,
    /// The value `date_of_expiry`.
    DateOfExpiry,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BankCardEntityType: String {
    CardNumber = "card_number", DateOfExpiry = "date_of_expiry"
});

/// One of `buy_bank`, `sell_bank`, `third_bank`, `unceratin_bank`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BankType {
    /// The value `buy_bank`.
    BuyBank,
    /// The value `sell_bank`.
    SellBank,
    /// The value `third_bank`.
    ThirdBank,
    /// The value `unceratin_bank`.
    UnceratinBank,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BankType: String {
    BuyBank = "buy_bank", SellBank = "sell_bank", ThirdBank = "third_bank",
    UnceratinBank = "unceratin_bank"
});

/// One of `buy`, `sell`, `third`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BodyType {
    /// The value `buy`.
    Buy,
    /// The value `sell`.
    Sell,
    /// The value `third`.
    Third,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BodyType: String { Buy = "buy", Sell = "sell", Third = "third" });

/// One of `certificate_type`, `unified_social_credit_code`, `company_name`, `company_type`, `domicile`, `legal_representative`, `registered_capital`, `established_time`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BusinessEntityType {
    /// The value `certificate_type`.
    CertificateType,
    /// The value `unified_social_credit_code`.
    UnifiedSocialCreditCode,
    /// The value `company_name`.
    CompanyName,
    /// The value `company_type`.
    CompanyType,
    /// The value `domicile`.
    Domicile,
    /// The value `legal_representative`.
    LegalRepresentative,
    /// The value `registered_capital`.
    RegisteredCapital,
    /// The value `established_time`.
    EstablishedTime,
    /// The value `established_date`.
    EstablishedDate,
    /// The value `business_scope`.
    BusinessScope,
    /// The value `website`.
    Website,
    /// The value `approval_date`.
    ApprovalDate,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BusinessEntityType: String {
    CertificateType = "certificate_type", UnifiedSocialCreditCode = "unified_social_credit_code",
    CompanyName = "company_name", CompanyType = "company_type", Domicile = "domicile",
    LegalRepresentative = "legal_representative", RegisteredCapital = "registered_capital",
    EstablishedTime = "established_time", EstablishedDate = "established_date",
    BusinessScope = "business_scope", Website = "website", ApprovalDate = "approval_date"
});

/// One of `full_name_cn`, `full_name_en`, `date_of_birth`, `date_of_expiry`, `place_of_issue`, `passport_number`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChinesePassportEntityType {
    /// The value `full_name_cn`.
    FullNameCn,
    /// The value `full_name_en`.
    FullNameEn,
    /// The value `date_of_birth`.
    DateOfBirth,
    /// The value `date_of_expiry`.
    DateOfExpiry,
    /// The value `place_of_issue`.
    PlaceOfIssue,
    /// The value `passport_number`.
    PassportNumber,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ChinesePassportEntityType: String {
    FullNameCn = "full_name_cn", FullNameEn = "full_name_en", DateOfBirth = "date_of_birth",
    DateOfExpiry = "date_of_expiry", PlaceOfIssue = "place_of_issue",
    PassportNumber = "passport_number"
});

/// One of `id_number`, `name`, `sex`, `nationality`, `address`, `date_of_birth`, `date_of_first_issue`, `class`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DrivingEntityType {
    /// The value `id_number`.
    IdNumber,
    /// The value `name`.
    Name,
    /// The value `sex`.
    Sex,
    /// The value `nationality`.
    Nationality,
    /// The value `address`.
    Address,
    /// The value `date_of_birth`.
    DateOfBirth,
    /// The value `date_of_first_issue`.
    DateOfFirstIssue,
    /// The value `class`.
    Class,
    /// The value `valid_begin`.
    ValidBegin,
    /// The value `valid_end`.
    ValidEnd,
    /// The value `license_issuing_authority`.
    LicenseIssuingAuthority,
    /// The value `document_id`.
    DocumentId,
    /// The value `record`.
    Record,
    /// The value `id_photo_location`.
    IdPhotoLocation,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DrivingEntityType: String {
    IdNumber = "id_number", Name = "name", Sex = "sex", Nationality = "nationality",
    Address = "address", DateOfBirth = "date_of_birth", DateOfFirstIssue = "date_of_first_issue",
    Class = "class", ValidBegin = "valid_begin", ValidEnd = "valid_end",
    LicenseIssuingAuthority = "license_issuing_authority", DocumentId = "document_id",
    Record = "record", IdPhotoLocation = "id_photo_location"
});

/// One of `validity_period`, `issuer`, `issuing_authority`, `complaints_hotline`, `license_number`, `domicile`, `legal_representative`, `credit_code`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FoodManageEntityType {
    /// The value `validity_period`.
    ValidityPeriod,
    /// The value `issuer`.
    Issuer,
    /// The value `issuing_authority`.
    IssuingAuthority,
    /// The value `complaints_hotline`.
    ComplaintsHotline,
    /// The value `license_number`.
    LicenseNumber,
    /// The value `domicile`.
    Domicile,
    /// The value `legal_representative`.
    LegalRepresentative,
    /// The value `credit_code`.
    CreditCode,
    /// The value `operator`.
    Operator,
    /// The value `premise`.
    Premise,
    /// The value `daily_supervisor`.
    DailySupervisor,
    /// The value `daily_supervisory_authorities`.
    DailySupervisoryAuthorities,
    /// The value `main_body`.
    MainBody,
    /// The value `operating_item`.
    OperatingItem,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FoodManageEntityType: String {
    ValidityPeriod = "validity_period", Issuer = "issuer", IssuingAuthority = "issuing_authority",
    ComplaintsHotline = "complaints_hotline", LicenseNumber = "license_number",
    Domicile = "domicile", LegalRepresentative = "legal_representative", CreditCode = "credit_code",
    Operator = "operator", Premise = "premise", DailySupervisor = "daily_supervisor",
    DailySupervisoryAuthorities = "daily_supervisory_authorities", MainBody = "main_body",
    OperatingItem = "operating_item"
});

/// One of `validity_period`, `issuer`, `issuing_authority`, `complaints_hotline`, `food_category`, `production_address`, `license_number`, `domicile`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FoodProduceEntityType {
    /// The value `validity_period`.
    ValidityPeriod,
    /// The value `issuer`.
    Issuer,
    /// The value `issuing_authority`.
    IssuingAuthority,
    /// The value `complaints_hotline`.
    ComplaintsHotline,
    /// The value `food_category`.
    FoodCategory,
    /// The value `production_address`.
    ProductionAddress,
    /// The value `license_number`.
    LicenseNumber,
    /// The value `domicile`.
    Domicile,
    /// The value `legal_representative`.
    LegalRepresentative,
    /// The value `credit_code`.
    CreditCode,
    /// The value `producer`.
    Producer,
    /// The value `daily_supervisory_authorities`.
    DailySupervisoryAuthorities,
    /// The value `daily_supervisor`.
    DailySupervisor,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FoodProduceEntityType: String {
    ValidityPeriod = "validity_period", Issuer = "issuer", IssuingAuthority = "issuing_authority",
    ComplaintsHotline = "complaints_hotline", FoodCategory = "food_category",
    ProductionAddress = "production_address", LicenseNumber = "license_number",
    Domicile = "domicile", LegalRepresentative = "legal_representative", CreditCode = "credit_code",
    Producer = "producer", DailySupervisoryAuthorities = "daily_supervisory_authorities",
    DailySupervisor = "daily_supervisor"
});

/// One of `name`, `issued_by`, `date_of_handling`, `date_of_issue`, `date_of_medical_examination`, `valid_date`, `other_date`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum HealthCertificateEntityType {
    /// The value `name`.
    Name,
    /// The value `issued_by`.
    IssuedBy,
    /// The value `date_of_handling`.
    DateOfHandling,
    /// The value `date_of_issue`.
    DateOfIssue,
    /// The value `date_of_medical_examination`.
    DateOfMedicalExamination,
    /// The value `valid_date`.
    ValidDate,
    /// The value `other_date`.
    OtherDate,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(HealthCertificateEntityType: String {
    Name = "name", IssuedBy = "issued_by", DateOfHandling = "date_of_handling",
    DateOfIssue = "date_of_issue", DateOfMedicalExamination = "date_of_medical_examination",
    ValidDate = "valid_date", OtherDate = "other_date"
});

/// One of `full_name_cn`, `full_name_en`, `date_of_birth`, `date_of_expiry`, `card_number`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum HkmMainlandTravelPermitEntityType {
    /// The value `full_name_cn`.
    FullNameCn,
    /// The value `full_name_en`.
    FullNameEn,
    /// The value `date_of_birth`.
    DateOfBirth,
    /// The value `date_of_expiry`.
    DateOfExpiry,
    /// The value `card_number`.
    CardNumber,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(HkmMainlandTravelPermitEntityType: String {
    FullNameCn = "full_name_cn", FullNameEn = "full_name_en", DateOfBirth = "date_of_birth",
    DateOfExpiry = "date_of_expiry", CardNumber = "card_number"
});

/// One of `identity_code`, `identity_name`, `address`, `valid_date_start`, `valid_date_end`, `gender`, `race`, `issued_by`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IdEntityType {
    /// The value `identity_code`.
    IdentityCode,
    /// The value `identity_name`.
    IdentityName,
    /// The value `address`.
    Address,
    /// The value `valid_date_start`.
    ValidDateStart,
    /// The value `valid_date_end`.
    ValidDateEnd,
    /// The value `gender`.
    Gender,
    /// The value `race`.
    Race,
    /// The value `issued_by`.
    IssuedBy,
    /// The value `birth`.
    Birth,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(IdEntityType: String {
    IdentityCode = "identity_code", IdentityName = "identity_name", Address = "address",
    ValidDateStart = "valid_date_start", ValidDateEnd = "valid_date_end", Gender = "gender",
    Race = "race", IssuedBy = "issued_by", Birth = "birth"
});

/// One of `force`, `auto`, `unused`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OcrMode {
    /// The value `force`.
    Force,
    /// The value `auto`.
    Auto,
    /// The value `unused`.
    Unused,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OcrMode: String { Force = "force", Auto = "auto", Unused = "unused" });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Qualification {
    /// Primary school
    ///
    /// On the wire: `1`.
    PrimarySchool,
    /// Junior high school
    ///
    /// On the wire: `2`.
    JuniorHighSchool,
    /// Secondary vocational school
    ///
    /// On the wire: `3`.
    SecondaryVocationalSchool,
    /// Senior high school
    ///
    /// On the wire: `4`.
    SeniorHighSchool,
    /// College
    ///
    /// On the wire: `5`.
    College,
    /// Bachelor
    ///
    /// On the wire: `6`.
    Bachelor,
    /// Master
    ///
    /// On the wire: `7`.
    Master,
    /// Doctor
    ///
    /// On the wire: `8`.
    Doctor,
    /// Other
    ///
    /// On the wire: `9`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Qualification: i64 {
    PrimarySchool = 1, JuniorHighSchool = 2, SecondaryVocationalSchool = 3, SeniorHighSchool = 4,
    College = 5, Bachelor = 6, Master = 7, Doctor = 8, Other = 9
});

/// One of `contact_names`, `company_names`, `departments`, `job_titles`, `emails`, `websites`, `addresses`, `mobile_phones`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RecognizedEntityType {
    /// The value `contact_names`.
    ContactNames,
    /// The value `company_names`.
    CompanyNames,
    /// The value `departments`.
    Departments,
    /// The value `job_titles`.
    JobTitles,
    /// The value `emails`.
    Emails,
    /// The value `websites`.
    Websites,
    /// The value `addresses`.
    Addresses,
    /// The value `mobile_phones`.
    MobilePhones,
    /// The value `work_phones`.
    WorkPhones,
    /// The value `other_phones`.
    OtherPhones,
    /// The value `faxes`.
    Faxes,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(RecognizedEntityType: String {
    ContactNames = "contact_names", CompanyNames = "company_names", Departments = "departments",
    JobTitles = "job_titles", Emails = "emails", Websites = "websites", Addresses = "addresses",
    MobilePhones = "mobile_phones", WorkPhones = "work_phones", OtherPhones = "other_phones",
    Faxes = "faxes"
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ResumeCareerType {
    /// Internship
    ///
    /// On the wire: `1`.
    Internship,
    /// Full time
    ///
    /// On the wire: `2`.
    FullTime,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ResumeCareerType: i64 { Internship = 1, FullTime = 2 });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ResumeGender {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Male
    ///
    /// On the wire: `1`.
    Male,
    /// Female
    ///
    /// On the wire: `2`.
    Female,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ResumeGender: i64 { Unknown = 0, Male = 1, Female = 2 });

/// One of `car_number`, `start_time`, `end_time`, `distance`, `start_date`, `total_amount`, `invoice_code`, `invoice_no`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TaxiEntityType {
    /// The value `car_number`.
    CarNumber,
    /// The value `start_time`.
    StartTime,
    /// The value `end_time`.
    EndTime,
    /// The value `distance`.
    Distance,
    /// The value `start_date`.
    StartDate,
    /// The value `total_amount`.
    TotalAmount,
    /// The value `invoice_code`.
    InvoiceCode,
    /// The value `invoice_no`.
    InvoiceNo,
    /// The value `price`.
    Price,
    /// The value `dispatch_fee`.
    DispatchFee,
    /// The value `additional_fee`.
    AdditionalFee,
    /// The value `is_sealed`.
    IsSealed,
    /// The value `seller_name_in_seal`.
    SellerNameInSeal,
    /// The value `seller_taxpayer_no_in_seal`.
    SellerTaxpayerNoInSeal,
    /// The value `title_trial`.
    TitleTrial,
    /// The value `invoice_special_seal`.
    InvoiceSpecialSeal,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TaxiEntityType: String {
    CarNumber = "car_number", StartTime = "start_time", EndTime = "end_time", Distance = "distance",
    StartDate = "start_date", TotalAmount = "total_amount", InvoiceCode = "invoice_code",
    InvoiceNo = "invoice_no", Price = "price", DispatchFee = "dispatch_fee",
    AdditionalFee = "additional_fee", IsSealed = "is_sealed",
    SellerNameInSeal = "seller_name_in_seal", SellerTaxpayerNoInSeal = "seller_taxpayer_no_in_seal",
    TitleTrial = "title_trial", InvoiceSpecialSeal = "invoice_special_seal"
});

/// One of `start_station`, `end_station`, `train_num`, `name`, `seat_num`, `ticket_num`, `total_amount`, `time`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TrainEntityType {
    /// The value `start_station`.
    StartStation,
    /// The value `end_station`.
    EndStation,
    /// The value `train_num`.
    TrainNum,
    /// The value `name`.
    Name,
    /// The value `seat_num`.
    SeatNum,
    /// The value `ticket_num`.
    TicketNum,
    /// The value `total_amount`.
    TotalAmount,
    /// The value `time`.
    Time,
    /// The value `price`.
    Price,
    /// The value `seat_cls`.
    SeatCls,
    /// The value `id_num`.
    IdNum,
    /// The value `sale_num`.
    SaleNum,
    /// The value `sale_station`.
    SaleStation,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TrainEntityType: String {
    StartStation = "start_station", EndStation = "end_station", TrainNum = "train_num",
    Name = "name", SeatNum = "seat_num", TicketNum = "ticket_num", TotalAmount = "total_amount",
    Time = "time", Price = "price", SeatCls = "seat_cls", IdNum = "id_num", SaleNum = "sale_num",
    SaleStation = "sale_station"
});

/// One of `invoice_name`, `invoice_code`, `invoice_no`, `invoice_date`, `total_price`, `total_tax`, `big_total_price_and_tax`, `check_code`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum VatEntityType {
    /// The value `invoice_name`.
    InvoiceName,
    /// The value `invoice_code`.
    InvoiceCode,
    /// The value `invoice_no`.
    InvoiceNo,
    /// The value `invoice_date`.
    InvoiceDate,
    /// The value `total_price`.
    TotalPrice,
    /// The value `total_tax`.
    TotalTax,
    /// The value `big_total_price_and_tax`.
    BigTotalPriceAndTax,
    /// The value `check_code`.
    CheckCode,
    /// The value `total_price_and_tax`.
    TotalPriceAndTax,
    /// The value `buyer_name`.
    BuyerName,
    /// The value `buyer_taxpayer_no`.
    BuyerTaxpayerNo,
    /// The value `buyer_address_phone`.
    BuyerAddressPhone,
    /// The value `buyer_account`.
    BuyerAccount,
    /// The value `seller_name`.
    SellerName,
    /// The value `seller_taxpayer_no`.
    SellerTaxpayerNo,
    /// The value `seller_address_phone`.
    SellerAddressPhone,
    /// The value `seller_account`.
    SellerAccount,
    /// The value `payee`.
    Payee,
    /// The value `password_area`.
    PasswordArea,
    /// The value `remarks`.
    Remarks,
    /// The value `reviewer`.
    Reviewer,
    /// The value `drawer`.
    Drawer,
    /// The value `is_sealed`.
    IsSealed,
    /// The value `seller_name_in_seal`.
    SellerNameInSeal,
    /// The value `seller_taxpayer_no_in_seal`.
    SellerTaxpayerNoInSeal,
    /// The value `invoice_special_seal`.
    InvoiceSpecialSeal,
    /// The value `machine_num`.
    MachineNum,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(VatEntityType: String {
    InvoiceName = "invoice_name", InvoiceCode = "invoice_code", InvoiceNo = "invoice_no",
    InvoiceDate = "invoice_date", TotalPrice = "total_price", TotalTax = "total_tax",
    BigTotalPriceAndTax = "big_total_price_and_tax", CheckCode = "check_code",
    TotalPriceAndTax = "total_price_and_tax", BuyerName = "buyer_name",
    BuyerTaxpayerNo = "buyer_taxpayer_no", BuyerAddressPhone = "buyer_address_phone",
    BuyerAccount = "buyer_account", SellerName = "seller_name",
    SellerTaxpayerNo = "seller_taxpayer_no", SellerAddressPhone = "seller_address_phone",
    SellerAccount = "seller_account", Payee = "payee", PasswordArea = "password_area",
    Remarks = "remarks", Reviewer = "reviewer", Drawer = "drawer", IsSealed = "is_sealed",
    SellerNameInSeal = "seller_name_in_seal", SellerTaxpayerNoInSeal = "seller_taxpayer_no_in_seal",
    InvoiceSpecialSeal = "invoice_special_seal", MachineNum = "machine_num"
});

/// One of `plate_number`, `vehicle_type`, `owner`, `address`, `use_character`, `model`, `vin`, `engine_number`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum VehicleEntityType {
    /// The value `plate_number`.
    PlateNumber,
    /// The value `vehicle_type`.
    VehicleType,
    /// The value `owner`.
    Owner,
    /// The value `address`.
    Address,
    /// The value `use_character`.
    UseCharacter,
    /// The value `model`.
    Model,
    /// The value `vin`.
    Vin,
    /// The value `engine_number`.
    EngineNumber,
    /// The value `register_date`.
    RegisterDate,
    /// The value `issue_date`.
    IssueDate,
    /// The value `license_issuing_authority`.
    LicenseIssuingAuthority,
    /// The value `document_id`.
    DocumentId,
    /// The value `approved_passengers_capacity`.
    ApprovedPassengersCapacity,
    /// The value `total_mass`.
    TotalMass,
    /// The value `curb_weight`.
    CurbWeight,
    /// The value `ratified_load_capacity`.
    RatifiedLoadCapacity,
    /// The value `gabarite`.
    Gabarite,
    /// The value `traction_mass`.
    TractionMass,
    /// The value `remarks`.
    Remarks,
    /// The value `inspection_record`.
    InspectionRecord,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(VehicleEntityType: String {
    PlateNumber = "plate_number", VehicleType = "vehicle_type", Owner = "owner",
    Address = "address", UseCharacter = "use_character", Model = "model", Vin = "vin",
    EngineNumber = "engine_number", RegisterDate = "register_date", IssueDate = "issue_date",
    LicenseIssuingAuthority = "license_issuing_authority", DocumentId = "document_id",
    ApprovedPassengersCapacity = "approved_passengers_capacity", TotalMass = "total_mass",
    CurbWeight = "curb_weight", RatifiedLoadCapacity = "ratified_load_capacity",
    Gabarite = "gabarite", TractionMass = "traction_mass", Remarks = "remarks",
    InspectionRecord = "inspection_record"
});

/// One of `invoice_code`, `invoice_num`, `date`, `print_code`, `print_num`, `machine_num`, `buyer_name`, `buyer_id`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum VehicleInvoiceEntityType {
    /// The value `invoice_code`.
    InvoiceCode,
    /// The value `invoice_num`.
    InvoiceNum,
    /// The value `date`.
    Date,
    /// The value `print_code`.
    PrintCode,
    /// The value `print_num`.
    PrintNum,
    /// The value `machine_num`.
    MachineNum,
    /// The value `buyer_name`.
    BuyerName,
    /// The value `buyer_id`.
    BuyerId,
    /// The value `vehicle_type`.
    VehicleType,
    /// The value `product_model`.
    ProductModel,
    /// The value `certificate_num`.
    CertificateNum,
    /// The value `engine_num`.
    EngineNum,
    /// The value `vin`.
    Vin,
    /// The value `total_price`.
    TotalPrice,
    /// The value `total_price_little`.
    TotalPriceLittle,
    /// The value `saler_name`.
    SalerName,
    /// The value `saler_id`.
    SalerId,
    /// The value `saler_addr`.
    SalerAddr,
    /// The value `tax_rate`.
    TaxRate,
    /// The value `tax`.
    Tax,
    /// The value `price`.
    Price,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(VehicleInvoiceEntityType: String {
    InvoiceCode = "invoice_code", InvoiceNum = "invoice_num", Date = "date",
    PrintCode = "print_code", PrintNum = "print_num", MachineNum = "machine_num",
    BuyerName = "buyer_name", BuyerId = "buyer_id", VehicleType = "vehicle_type",
    ProductModel = "product_model", CertificateNum = "certificate_num", EngineNum = "engine_num",
    Vin = "vin", TotalPrice = "total_price", TotalPriceLittle = "total_price_little",
    SalerName = "saler_name", SalerId = "saler_id", SalerAddr = "saler_addr", TaxRate = "tax_rate",
    Tax = "tax", Price = "price"
});
