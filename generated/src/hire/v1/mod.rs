// Written by `cargo xtask codegen`; do not edit.

//! `hire.v1`: 179 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`PublishAdvertisement`] | `POST /open-apis/hire/v1/advertisements/:advertisement_id/publish` | Publishes a job's advertisement to one recruiting channel: a career site or the referral platform. |
//! | [`BatchQueryAgency`] | `POST /open-apis/hire/v1/agencies/batch_query` | Searches headhunting agencies by their ids, or by a keyword and filters; agencies that are still being invited are not found. |
//! | [`GetAgency`] | `GET /open-apis/hire/v1/agencies/:agency_id` | Gets a headhunting agency that the tenant works with: its name and its contact. |
//! | [`GetAgencyAccount`] | `POST /open-apis/hire/v1/agencies/get_agency_account` | Lists the headhunters of one agency, with their roles and states. |
//! | [`OperateAgencyAccount`] | `POST /open-apis/hire/v1/agencies/operate_agency_account` | Disables a headhunter or lifts that again; a disabled headhunter can neither recommend candidates nor be assigned jobs. |
//! | [`ProtectAgency`] | `POST /open-apis/hire/v1/agencies/protect` | Sets the period in which a talent counts as brought by a headhunter, for rules that the built-in protection cannot express. |
//! | [`ProtectSearchAgency`] | `POST /open-apis/hire/v1/agencies/protection_period/search` | Gets the periods in which headhunters are protected for one talent, and the one in which the talent joined. |
//! | [`QueryAgency`] | `GET /open-apis/hire/v1/agencies/query` | Finds a headhunting agency that the tenant works with by its exact name, upper and lower case told apart. |
//! | [`CancelOnboardApplication`] | `POST /open-apis/hire/v1/applications/:application_id/cancel_onboard` | Cancels the onboarding of a candidate who has not joined yet; impossible where Feishu People already has the pending hire. |
//! | [`CreateApplication`] | `POST /open-apis/hire/v1/applications` | Creates an application of a talent for a job; transfers and conversions of interns need a talent who is employed. |
//! | [`GetApplication`] | `GET /open-apis/hire/v1/applications/:application_id` | Gets an application by its id. No longer developed; the newer call gets its details. |
//! | [`GetDetailApplication`] | `GET /open-apis/hire/v1/applications/:application_id/get_detail` | Gets an application and, where asked for, its job, talent, evaluations, interviews, offer and sources; not a deleted one. |
//! | [`ListApplication`] | `GET /open-apis/hire/v1/applications` | Lists the ids of applications, filtered by process, stage, talent, job, activity, lock or time of change. |
//! | [`GetApplicationOffer`] | `GET /open-apis/hire/v1/applications/:application_id/offer` | Gets the offer of an application, its basics and its salary; offers to interns are not covered. |
//! | [`RecoverApplication`] | `POST /open-apis/hire/v1/applications/:application_id/recover` | Revives a terminated application of a talent who has not joined and is not locked by another application. |
//! | [`TerminateApplication`] | `POST /open-apis/hire/v1/applications/:application_id/terminate` | Terminates an application, with the kind of termination, its reasons and a remark. |
//! | [`TransferOnboardApplication`] | `POST /open-apis/hire/v1/applications/:application_id/transfer_onboard` | Records that the candidate of an application has joined and creates the employee; the application must be in the pending-onboarding stage. |
//! | [`TransferStageApplication`] | `POST /open-apis/hire/v1/applications/:application_id/transfer_stage` | Moves an application to another stage; refused where it has joined, is locked elsewhere or breaks the rules of the process. |
//! | [`ListApplicationInterview`] | `GET /open-apis/hire/v1/applications/:application_id/interviews` | Lists the interviews of an application, with the records of the interviewers. Deprecated. |
//! | [`CreateAttachment`] | `POST /open-apis/hire/v1/attachments` | Uploads a general attachment, of up to 300 MB, to the recruiting system. |
//! | [`GetAttachment`] | `GET /open-apis/hire/v1/attachments/:attachment_id` | Gets an attachment of a given type: its name, time of creation and an address to download it, valid for 30 minutes. |
//! | [`PreviewAttachment`] | `GET /open-apis/hire/v1/attachments/:attachment_id/preview` | Gets a resume attachment as a PDF to download; where it cannot be converted, the address of the original is returned. |
//! | [`BatchQueryBackgroundCheckOrder`] | `POST /open-apis/hire/v1/background_check_orders/batch_query` | Searches background check orders by their ids, or by application, state and times. |
//! | [`ListBackgroundCheckOrder`] | `GET /open-apis/hire/v1/background_check_orders` | Lists background check orders, by application or by when they were changed. |
//! | [`SearchDiversityInclusion`] | `POST /open-apis/hire/v1/applications/diversity_inclusions/search` | Gets what candidates entered on diversity and fair consideration in the application form, by talents or applications. |
//! | [`BatchDeleteEcoAccountCustomField`] | `POST /open-apis/hire/v1/eco_account_custom_fields/batch_delete` | Deletes custom fields of a provider's account form, for good; at least one must stay, and their keys cannot be used again. |
//! | [`BatchUpdateEcoAccountCustomField`] | `PATCH /open-apis/hire/v1/eco_account_custom_fields/batch_update` | Changes the names and descriptions of custom fields of a provider's account form; values that customers entered stay. |
//! | [`CreateEcoAccountCustomField`] | `POST /open-apis/hire/v1/eco_account_custom_fields` | Sets the custom fields by which a check or exam provider recognizes a customer's account; each call replaces those before. |
//! | [`CancelEcoBackgroundCheck`] | `POST /open-apis/hire/v1/eco_background_checks/cancel` | Terminates a background check order, as its provider; its progress and result cannot be changed any more. |
//! | [`UpdateProgressEcoBackgroundCheck`] | `POST /open-apis/hire/v1/eco_background_checks/update_progress` | Reports the progress and interim reports of a background check, as its provider; not once it is completed. |
//! | [`UpdateResultEcoBackgroundCheck`] | `POST /open-apis/hire/v1/eco_background_checks/update_result` | Returns the final result and report of a background check, as its provider; completes it, or starts its approval. |
//! | [`BatchDeleteEcoBackgroundCheckCustomField`] | `POST /open-apis/hire/v1/eco_background_check_custom_fields/batch_delete` | Deletes custom fields of the form that orders a background check; orders already made stay, and the keys cannot be used again. |
//! | [`BatchUpdateEcoBackgroundCheckCustomField`] | `PATCH /open-apis/hire/v1/eco_background_check_custom_fields/batch_update` | Changes the names and descriptions of custom fields of the form that orders a background check, and of orders already made. |
//! | [`CreateEcoBackgroundCheckCustomField`] | `POST /open-apis/hire/v1/eco_background_check_custom_fields` | Sets the custom fields of the form that orders a background check; each call replaces those before. |
//! | [`BatchDeleteEcoBackgroundCheckPackage`] | `POST /open-apis/hire/v1/eco_background_check_packages/batch_delete` | Deletes packages and extra items of a provider's background check account; checks already ordered stay. |
//! | [`BatchUpdateEcoBackgroundCheckPackage`] | `PATCH /open-apis/hire/v1/eco_background_check_packages/batch_update` | Changes packages and extra items of a provider's background check account; also shows in orders already made. Adds none. |
//! | [`CreateEcoBackgroundCheckPackage`] | `POST /open-apis/hire/v1/eco_background_check_packages` | Adds packages and extra items to a provider's background check account; ids that exist already are refused. |
//! | [`LoginInfoEcoExam`] | `POST /open-apis/hire/v1/eco_exams/:exam_id/login_info` | Reports, as the exam provider, whether an exam was arranged, with its address and the login where one is needed. |
//! | [`UpdateResultEcoExam`] | `POST /open-apis/hire/v1/eco_exams/:exam_id/update_result` | Returns the result of a candidate's exam, as its provider; each call replaces the one before, until the customer has marked it. |
//! | [`BatchDeleteEcoExamPaper`] | `POST /open-apis/hire/v1/eco_exam_papers/batch_delete` | Deletes exam papers of a customer's account, as the exam provider; exams already arranged stay, and unknown ids are ignored. |
//! | [`BatchUpdateEcoExamPaper`] | `PATCH /open-apis/hire/v1/eco_exam_papers/batch_update` | Changes existing exam papers of a customer's account, as the exam provider; fields left empty are cleared. |
//! | [`CreateEcoExamPaper`] | `POST /open-apis/hire/v1/eco_exam_papers` | Sets the exam papers of a customer's account, as the exam provider, and activates the account; each call replaces those before. |
//! | [`PatchEhrImportTask`] | `PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id` | Reports whether the import of a candidate into the HR system, which an event asked for, has succeeded. |
//! | [`GetEmployee`] | `GET /open-apis/hire/v1/employees/:employee_id` | Gets, by the employee's id, when and where a person joined and whether probation has been passed. |
//! | [`GetByApplicationEmployee`] | `GET /open-apis/hire/v1/employees/get_by_application` | Gets, by the application, when and where the person joined and whether probation has been passed. |
//! | [`PatchEmployee`] | `PATCH /open-apis/hire/v1/employees/:employee_id` | Records in the recruiting system that an employee passed probation or left, or takes such a record back. |
//! | [`ListEvaluation`] | `GET /open-apis/hire/v1/evaluations` | Lists evaluations of resumes: who evaluated, the verdict and the details; by application or by time of change. |
//! | [`ListEvaluationTask`] | `GET /open-apis/hire/v1/evaluation_tasks` | Lists the resumes that a user is to evaluate, with the state of each task. |
//! | [`CreateExam`] | `POST /open-apis/hire/v1/exams` | Adds the result of a written exam, its score and report, to an application. |
//! | [`ListExamMarkingTask`] | `GET /open-apis/hire/v1/exam_marking_tasks` | Lists the exams that a user is to mark, with the state of each task. |
//! | [`CreateExternalApplication`] | `POST /open-apis/hire/v1/external_applications` | Imports an application from another system, under a talent who exists already. |
//! | [`DeleteExternalApplication`] | `DELETE /open-apis/hire/v1/external_applications/:external_application_id` | Deletes an imported application. |
//! | [`ListExternalApplication`] | `GET /open-apis/hire/v1/external_applications` | Lists the imported applications of a talent. |
//! | [`UpdateExternalApplication`] | `PUT /open-apis/hire/v1/external_applications/:external_application_id` | Replaces an imported application as a whole; what is left out is lost. |
//! | [`BatchQueryExternalBackgroundCheck`] | `POST /open-apis/hire/v1/external_background_checks/batch_query` | Searches imported background checks, by their application or their ids. |
//! | [`CreateExternalBackgroundCheck`] | `POST /open-apis/hire/v1/external_background_checks` | Imports a background check from another system, under an imported application. |
//! | [`DeleteExternalBackgroundCheck`] | `DELETE /open-apis/hire/v1/external_background_checks/:external_background_check_id` | Deletes an imported background check. |
//! | [`UpdateExternalBackgroundCheck`] | `PUT /open-apis/hire/v1/external_background_checks/:external_background_check_id` | Replaces an imported background check as a whole; what is left out is lost. |
//! | [`BatchQueryExternalInterview`] | `POST /open-apis/hire/v1/external_interviews/batch_query` | Searches imported interviews, by their application or their ids. |
//! | [`CreateExternalInterview`] | `POST /open-apis/hire/v1/external_interviews` | Imports an interview and its assessments from another system, under an imported application. |
//! | [`DeleteExternalInterview`] | `DELETE /open-apis/hire/v1/external_interviews/:external_interview_id` | Deletes an imported interview. |
//! | [`UpdateExternalInterview`] | `PUT /open-apis/hire/v1/external_interviews/:external_interview_id` | Replaces an imported interview and its assessments as a whole; what is left out is lost. |
//! | [`CreateExternalInterviewAssessment`] | `POST /open-apis/hire/v1/external_interview_assessments` | Imports the assessment that an interviewer gave in another system, under an imported interview. |
//! | [`PatchExternalInterviewAssessment`] | `PATCH /open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id` | Changes some fields of an imported interview assessment; fields left out stay as they are. |
//! | [`BatchQueryExternalOffer`] | `POST /open-apis/hire/v1/external_offers/batch_query` | Searches imported offers, by their application or their ids. |
//! | [`CreateExternalOffer`] | `POST /open-apis/hire/v1/external_offers` | Imports an offer from another system, under an imported application. |
//! | [`DeleteExternalOffer`] | `DELETE /open-apis/hire/v1/external_offers/:external_offer_id` | Deletes an imported offer. |
//! | [`UpdateExternalOffer`] | `PUT /open-apis/hire/v1/external_offers/:external_offer_id` | Replaces an imported offer as a whole; what is left out is lost. |
//! | [`CreateExternalReferralReward`] | `POST /open-apis/hire/v1/external_referral_rewards` | Imports a referral reward, in points or cash, that arose outside into the account of the user who referred. |
//! | [`DeleteExternalReferralReward`] | `DELETE /open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id` | Deletes an imported referral reward, also from the view of the user who earned it; rewards that arose in Feishu Hire stay. |
//! | [`GetByTalentInterview`] | `GET /open-apis/hire/v1/interviews/get_by_talent` | Gets all interviews of a talent, application by application. |
//! | [`ListInterview`] | `GET /open-apis/hire/v1/interviews` | Lists interviews by application, by id or by when they begin; at least one of these must be given. |
//! | [`ListInterviewFeedbackForm`] | `GET /open-apis/hire/v1/interview_feedback_forms` | Lists interview feedback forms with their questions; pages hold the latest versions, older ones are found by id only. |
//! | [`GetInterviewRecord`] | `GET /open-apis/hire/v1/interview_records/:interview_record_id` | Gets an interviewer's record of an interview: verdict, score and answers. The newer version adds the form's modules. |
//! | [`ListInterviewRecord`] | `GET /open-apis/hire/v1/interview_records` | Lists interviewers' records of interviews, with verdicts, scores and answers. The newer version adds the form's modules. |
//! | [`GetInterviewRecordAttachment`] | `GET /open-apis/hire/v1/interview_records/attachments` | Gets a PDF of the interview records of an application, or of one of them, to download. |
//! | [`ListInterviewRegistrationSchema`] | `GET /open-apis/hire/v1/interview_registration_schemas` | Lists the forms that candidates fill in before an interview, with their modules and fields. |
//! | [`ListInterviewRoundType`] | `GET /open-apis/hire/v1/interview_round_types` | Lists the types of interview rounds of a kind of process, with the feedback forms that belong to them. |
//! | [`ListInterviewTask`] | `GET /open-apis/hire/v1/interview_tasks` | Lists the interviews that a user is to hold or to assess, with the state of each task. |
//! | [`ListInterviewer`] | `GET /open-apis/hire/v1/interviewers` | Lists interviewers whose certification was ever updated; all other users count as not certified. |
//! | [`PatchInterviewer`] | `PATCH /open-apis/hire/v1/interviewers/:interviewer_id` | Changes whether an interviewer is certified. |
//! | [`CloseJob`] | `POST /open-apis/hire/v1/jobs/:job_id/close` | Closes a job; its advertisements leave career sites, the referral platform and the headhunters' channel too. |
//! | [`CombinedCreateJob`] | `POST /open-apis/hire/v1/jobs/combined_create` | Creates a job with its people and forms; which fields must be given is up to the tenant's settings. |
//! | [`CombinedUpdateJob`] | `POST /open-apis/hire/v1/jobs/:job_id/combined_update` | Replaces the details of a job; fields that are left out are cleared. |
//! | [`GetJobConfig`] | `GET /open-apis/hire/v1/jobs/:job_id/config` | Gets the settings of a job: forms, approval of offers, recommended evaluators and interviewers, rounds and related jobs. |
//! | [`GetJob`] | `GET /open-apis/hire/v1/jobs/:job_id` | Gets a job by its id. No longer developed; the newer call gets its details. |
//! | [`GetDetailJob`] | `GET /open-apis/hire/v1/jobs/:job_id/get_detail` | Gets a job with its people, addresses, settings, requirements, stores and tags. |
//! | [`ListJob`] | `GET /open-apis/hire/v1/jobs` | Lists jobs with their standard fields only. |
//! | [`OpenJob`] | `POST /open-apis/hire/v1/jobs/:job_id/open` | Opens a closed job again, until a given time or for good. |
//! | [`GetJobRecruiter`] | `GET /open-apis/hire/v1/jobs/:job_id/recruiter` | Gets who recruits for a job: the recruiter, the assistants and the hiring managers. |
//! | [`UpdateConfigJob`] | `POST /open-apis/hire/v1/jobs/:job_id/update_config` | Changes those settings of a job that `update_option_list` names: forms, approval, requirements, interviewers and more. |
//! | [`ListJobFunction`] | `GET /open-apis/hire/v1/job_functions` | Lists the job functions that jobs can be filed under. |
//! | [`BatchUpdateJobManager`] | `POST /open-apis/hire/v1/jobs/:job_id/managers/batch_update` | Replaces the recruiter, the assistants or the hiring managers of a job, whichever `update_option_list` names. |
//! | [`GetJobManager`] | `GET /open-apis/hire/v1/jobs/:job_id/managers/:manager_id` | Gets who recruits for a job: the recruiter, the assistants and the hiring managers. Deprecated. |
//! | [`ListJobProcess`] | `GET /open-apis/hire/v1/job_processes` | Lists all hiring processes with their stages. |
//! | [`SearchJobPublishRecord`] | `POST /open-apis/hire/v1/job_publish_records/search` | Lists the job advertisements that were ever published on a recruiting channel. |
//! | [`CreateJobRequirement`] | `POST /open-apis/hire/v1/job_requirements` | Creates a hiring requirement: how many people a department wants, for what and by when. |
//! | [`DeleteJobRequirement`] | `DELETE /open-apis/hire/v1/job_requirements/:job_requirement_id` | Deletes a hiring requirement that no job is linked to. |
//! | [`ListJobRequirement`] | `GET /open-apis/hire/v1/job_requirements` | Lists hiring requirements, by job or by when they were created or changed. |
//! | [`ListByIdJobRequirement`] | `POST /open-apis/hire/v1/job_requirements/search` | Gets hiring requirements by their ids or by their numbers, up to 100 at once; those waiting for approval are left out. |
//! | [`UpdateJobRequirement`] | `PUT /open-apis/hire/v1/job_requirements/:job_requirement_id` | Changes a hiring requirement and, if wanted, the jobs linked to it; impossible while it waits for approval. |
//! | [`ListJobRequirementSchema`] | `GET /open-apis/hire/v1/job_requirement_schemas` | Lists the templates of hiring requirements with their fields, which calls that create and change them must follow. |
//! | [`ListJobSchema`] | `GET /open-apis/hire/v1/job_schemas` | Lists the fields of jobs, built in and custom, for experienced or campus hiring. |
//! | [`ListJobType`] | `GET /open-apis/hire/v1/job_types` | Lists the built-in job categories in the order of creation, each with its parent, so that a tree can be built. |
//! | [`ListLocation`] | `GET /open-apis/hire/v1/locations` | Lists the addresses of the tenant for jobs, interviews or stores, with the places that they lie in. |
//! | [`QueryLocation`] | `POST /open-apis/hire/v1/locations/query` | Looks up places, such as countries, provinces, cities and districts, by their codes, or lists all of one type. |
//! | [`GetMinutes`] | `GET /open-apis/hire/v1/minutes` | Gets the transcript of an interview, sentence by sentence. |
//! | [`CreateNote`] | `POST /open-apis/hire/v1/notes` | Writes a note on a talent; users whom it mentions may see the talent from then on. |
//! | [`DeleteNote`] | `DELETE /open-apis/hire/v1/notes/:note_id` | Deletes a note on a talent. |
//! | [`GetNote`] | `GET /open-apis/hire/v1/notes/:note_id` | Gets a note on a talent. |
//! | [`ListNote`] | `GET /open-apis/hire/v1/notes` | Lists the notes on a talent. |
//! | [`PatchNote`] | `PATCH /open-apis/hire/v1/notes/:note_id` | Changes a note on a talent; users whom it mentions may see the talent from then on. |
//! | [`CreateOffer`] | `POST /open-apis/hire/v1/offers` | Creates an offer for an application; which fields must be given is up to the offer form of the tenant. |
//! | [`GetOffer`] | `GET /open-apis/hire/v1/offers/:offer_id` | Gets an offer with its basics, its salary and its custom modules. |
//! | [`UpdateInternOfferStatus`] | `POST /open-apis/hire/v1/offers/:offer_id/intern_offer_status` | Records that an intern joined, declined to join or left. |
//! | [`ListOffer`] | `GET /open-apis/hire/v1/offers` | Lists the offers of a talent. |
//! | [`UpdateOfferStatus`] | `PATCH /open-apis/hire/v1/offers/:offer_id/offer_status` | Records that an offer was approved, sent, accepted and so on elsewhere; not for offers approved or sent in Feishu Hire. |
//! | [`UpdateOffer`] | `PUT /open-apis/hire/v1/offers/:offer_id` | Changes an offer that is not yet sent; a change of certain fields withdraws its approval. |
//! | [`GetOfferApplicationForm`] | `GET /open-apis/hire/v1/offer_application_forms/:offer_application_form_id` | Gets an offer form with its modules and fields, and the id of its current schema. |
//! | [`ListOfferApplicationForm`] | `GET /open-apis/hire/v1/offer_application_forms` | Lists the offer forms of the tenant. |
//! | [`ListOfferApprovalTemplate`] | `GET /open-apis/hire/v1/offer_approval_templates` | Lists the approval flows for offers that Feishu Hire keeps, not those of Feishu People's process platform. |
//! | [`UpdateOfferCustomField`] | `PUT /open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id` | Changes the name and options of a custom field of offer forms; its type stays, and all forms get a new schema id. |
//! | [`GetOfferSchema`] | `GET /open-apis/hire/v1/offer_schemas/:offer_schema_id` | Gets an offer form with its fields. Deprecated. |
//! | [`ListPortalApplySchema`] | `GET /open-apis/hire/v1/portal_apply_schemas` | Lists the templates of the application forms on career sites; the tenant must be admitted to this feature. |
//! | [`ListQuestionnaire`] | `GET /open-apis/hire/v1/questionnaires` | Lists the surveys in which candidates rated their interviews, with questions and answers. |
//! | [`GetByApplicationReferral`] | `GET /open-apis/hire/v1/referrals/get_by_application` | Gets the referral that an application came from; finds nothing for referrals that named no job. |
//! | [`SearchReferral`] | `POST /open-apis/hire/v1/referrals/search` | Lists the referrals of a talent, oldest first, 200 at most. |
//! | [`CreateReferralAccount`] | `POST /open-apis/hire/v1/referral_account` | Registers a reward account for a user who refers, by mobile number or mail address. |
//! | [`DeactivateReferralAccount`] | `POST /open-apis/hire/v1/referral_account/:referral_account_id/deactivate` | Disables a referral account: no events of its balance are sent and nothing can be withdrawn. |
//! | [`EnableReferralAccount`] | `POST /open-apis/hire/v1/referral_account/enable` | Enables a referral account, so that events of its balance are sent and withdrawals are possible. |
//! | [`GetReferralAccountAssets`] | `GET /open-apis/hire/v1/referral_account/get_account_assets` | Gets a referral account with its state and the rewards on it. |
//! | [`ReconcileReferralAccount`] | `POST /open-apis/hire/v1/referral_account/reconciliation` | Compares the withdrawals of a period with those of your own system and returns the accounts that differ. |
//! | [`WithdrawReferralAccount`] | `POST /open-apis/hire/v1/referral_account/:referral_account_id/withdraw` | Withdraws the whole balance of a referral account, points or cash; the rewards count as paid out from then on. |
//! | [`GetReferralWebsiteJobPost`] | `GET /open-apis/hire/v1/referral_websites/job_posts/:job_post_id` | Gets a job advertisement of the referral site, with the job behind it. |
//! | [`ListReferralWebsiteJobPost`] | `GET /open-apis/hire/v1/referral_websites/job_posts` | Lists the job advertisements of the referral site, by kind of process. |
//! | [`ListRegistrationSchema`] | `GET /open-apis/hire/v1/registration_schemas` | Lists the information forms for candidates that are meant for a given occasion, with their modules and fields. |
//! | [`ListResumeSource`] | `GET /open-apis/hire/v1/resume_sources` | Lists the sources that resumes can come from. |
//! | [`GetRole`] | `GET /open-apis/hire/v1/roles/:role_id` | Gets a role of the recruiting system with its permissions. |
//! | [`ListRole`] | `GET /open-apis/hire/v1/roles` | Lists the roles of the recruiting system. |
//! | [`ListSubject`] | `GET /open-apis/hire/v1/subjects` | Lists the hiring projects, each a batch of jobs that are started and run together. |
//! | [`AddToFolderTalent`] | `POST /open-apis/hire/v1/talents/add_to_folder` | Puts talents into a folder. |
//! | [`BatchGetIdTalent`] | `POST /open-apis/hire/v1/talents/batch_get_id` | Finds talents by mobile numbers, mail addresses and document numbers; all that are given must match. |
//! | [`CombinedCreateTalent`] | `POST /open-apis/hire/v1/talents/combined_create` | Creates a talent with its resume, folders and custom fields. |
//! | [`CombinedUpdateTalent`] | `POST /open-apis/hire/v1/talents/combined_update` | Changes a talent; each list that is given, of careers or educations for example, replaces the one before. |
//! | [`GetTalent`] | `GET /open-apis/hire/v1/talents/:talent_id` | Gets a talent by its id. No longer developed; the newer version gets its details. |
//! | [`ListTalent`] | `GET /open-apis/hire/v1/talents` | Searches talents and returns a summary of each: basics, education, career and so on. |
//! | [`OnboardStatusTalent`] | `POST /open-apis/hire/v1/talents/:talent_id/onboard_status` | Records that a talent joined or left, outside the hiring process; one who has left cannot join again this way. |
//! | [`RemoveToFolderTalent`] | `POST /open-apis/hire/v1/talents/remove_to_folder` | Takes talents out of a folder. |
//! | [`TagTalent`] | `POST /open-apis/hire/v1/talents/:talent_id/tag` | Puts tags on a talent or takes them off. |
//! | [`ChangeTalentBlocklist`] | `POST /open-apis/hire/v1/talent_blocklist/change_talent_block` | Puts a talent on the blocklist or takes it off. |
//! | [`CreateTalentExternalInfo`] | `POST /open-apis/hire/v1/talents/:talent_id/external_info` | Marks an existing talent as one from another system, with the time when it was created there. |
//! | [`UpdateTalentExternalInfo`] | `PUT /open-apis/hire/v1/talents/:talent_id/external_info` | Changes when a talent was created in the other system that it comes from. |
//! | [`ListTalentFolder`] | `GET /open-apis/hire/v1/talent_folders` | Lists the folders of talents, with their owners. |
//! | [`QueryTalentObject`] | `GET /open-apis/hire/v1/talent_objects/query` | Lists all fields that talents have, module by module, with their types and whether they are in use. |
//! | [`SearchTalentOperationLog`] | `POST /open-apis/hire/v1/talent_operation_logs/search` | Searches what users did with talents, by user and kind of action. Deprecated. |
//! | [`BatchChangeTalentPool`] | `POST /open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool` | Adds talents to a talent pool or removes them; fails if a talent does not exist, and ignores those already in or out. |
//! | [`MoveTalentToPool`] | `POST /open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship` | Adds one talent to a talent pool and, if wanted, takes it out of the other pools. |
//! | [`SearchTalentPool`] | `GET /open-apis/hire/v1/talent_pools/` | Lists the talent pools, or those with given ids. |
//! | [`ListTalentTag`] | `GET /open-apis/hire/v1/talent_tags` | Searches the tags for talents by keyword, id, type and state, newest first. |
//! | [`ListTerminationReason`] | `GET /open-apis/hire/v1/termination_reasons` | Lists the reasons for ending an application, built in and custom. |
//! | [`SearchTest`] | `POST /open-apis/hire/v1/tests/search` | Searches the written exams of applications, with how far they are and their scores. |
//! | [`ListTodo`] | `GET /open-apis/hire/v1/todos` | Lists what the calling user has to do, of one kind: evaluations, interviews, exams or offers. |
//! | [`CreateTripartiteAgreement`] | `POST /open-apis/hire/v1/tripartite_agreements` | Adds a tripartite agreement to a campus application whose offer is for a place in mainland China. |
//! | [`DeleteTripartiteAgreement`] | `DELETE /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id` | Deletes the tripartite agreement of an application. |
//! | [`ListTripartiteAgreement`] | `GET /open-apis/hire/v1/tripartite_agreements` | Lists tripartite agreements, by application or by id. |
//! | [`UpdateTripartiteAgreement`] | `PUT /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id` | Changes the state of a tripartite agreement and the time of that change. |
//! | [`ListUserRole`] | `GET /open-apis/hire/v1/user_roles` | Lists which users have which roles in the recruiting system, and for which part of the business. |
//! | [`ListWebsite`] | `GET /open-apis/hire/v1/websites` | Lists the career sites of the tenant, with the channel through which each is published to. |
//! | [`CreateWebsiteChannel`] | `POST /open-apis/hire/v1/websites/:website_id/channels` | Adds a promotion channel to a career site, which gets a link and a code of its own. |
//! | [`DeleteWebsiteChannel`] | `DELETE /open-apis/hire/v1/websites/:website_id/channels/:channel_id` | Deletes a promotion channel of a career site. |
//! | [`ListWebsiteChannel`] | `GET /open-apis/hire/v1/websites/:website_id/channels` | Lists the promotion channels of a career site. |
//! | [`UpdateWebsiteChannel`] | `PUT /open-apis/hire/v1/websites/:website_id/channels/:channel_id` | Renames a promotion channel of a career site; nothing else can be changed. |
//! | [`CreateByAttachmentWebsiteDelivery`] | `POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment` | Starts a task that applies for a job on a career site with a resume file; the result is fetched with another call. |
//! | [`CreateByResumeWebsiteDelivery`] | `POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume` | Applies for a job advertisement on a career site with a resume that is given field by field. |
//! | [`GetWebsiteDeliveryTask`] | `GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id` | Gets the result of a task that applies with a resume file; poll until there is data, usually within a minute. |
//! | [`GetWebsiteJobPost`] | `GET /open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id` | Gets a job advertisement of a career site, custom fields included. |
//! | [`ListWebsiteJobPost`] | `GET /open-apis/hire/v1/websites/:website_id/job_posts` | Lists the job advertisements of a career site, without their custom fields. |
//! | [`SearchWebsiteJobPost`] | `POST /open-apis/hire/v1/websites/:website_id/job_posts/search` | Searches the job advertisements of a career site by project, function, city, category and so on. |
//! | [`CreateWebsiteSiteUser`] | `POST /open-apis/hire/v1/websites/:website_id/site_users` | Registers a user of a career site, who is needed to apply there; a known external id returns the user that exists. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod advertisement;
pub mod agency;
pub mod application;
pub mod application_interview;
pub mod attachment;
pub mod background_check_order;
pub mod diversity_inclusion;
pub mod eco_account_custom_field;
pub mod eco_background_check;
pub mod eco_background_check_custom_field;
pub mod eco_background_check_package;
pub mod eco_exam;
pub mod eco_exam_paper;
pub mod ehr_import_task;
pub mod employee;
pub mod evaluation;
pub mod evaluation_task;
pub mod exam;
pub mod exam_marking_task;
pub mod external_application;
pub mod external_background_check;
pub mod external_interview;
pub mod external_interview_assessment;
pub mod external_offer;
pub mod external_referral_reward;
pub mod interview;
pub mod interview_feedback_form;
pub mod interview_record;
pub mod interview_record_attachment;
pub mod interview_registration_schema;
pub mod interview_round_type;
pub mod interview_task;
pub mod interviewer;
pub mod job;
pub mod job_function;
pub mod job_manager;
pub mod job_process;
pub mod job_publish_record;
pub mod job_requirement;
pub mod job_requirement_schema;
pub mod job_schema;
pub mod job_type;
pub mod location;
pub mod minutes;
pub mod note;
pub mod offer;
pub mod offer_application_form;
pub mod offer_approval_template;
pub mod offer_custom_field;
pub mod offer_schema;
pub mod portal_apply_schema;
pub mod questionnaire;
pub mod referral;
pub mod referral_account;
pub mod referral_website_job_post;
pub mod registration_schema;
pub mod resume_source;
pub mod role;
pub mod subject;
pub mod talent;
pub mod talent_blocklist;
pub mod talent_external_info;
pub mod talent_folder;
pub mod talent_object;
pub mod talent_operation_log;
pub mod talent_pool;
pub mod talent_tag;
pub mod termination_reason;
pub mod test;
pub mod todo;
pub mod tripartite_agreement;
pub mod user_role;
pub mod website;
pub mod website_channel;
pub mod website_delivery;
pub mod website_delivery_task;
pub mod website_job_post;
pub mod website_site_user;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use advertisement::*;
#[doc(inline)]
pub use agency::*;
#[doc(inline)]
pub use application::*;
#[doc(inline)]
pub use application_interview::*;
#[doc(inline)]
pub use attachment::*;
#[doc(inline)]
pub use background_check_order::*;
#[doc(inline)]
pub use diversity_inclusion::*;
#[doc(inline)]
pub use eco_account_custom_field::*;
#[doc(inline)]
pub use eco_background_check::*;
#[doc(inline)]
pub use eco_background_check_custom_field::*;
#[doc(inline)]
pub use eco_background_check_package::*;
#[doc(inline)]
pub use eco_exam::*;
#[doc(inline)]
pub use eco_exam_paper::*;
#[doc(inline)]
pub use ehr_import_task::*;
#[doc(inline)]
pub use employee::*;
#[doc(inline)]
pub use evaluation::*;
#[doc(inline)]
pub use evaluation_task::*;
#[doc(inline)]
pub use exam::*;
#[doc(inline)]
pub use exam_marking_task::*;
#[doc(inline)]
pub use external_application::*;
#[doc(inline)]
pub use external_background_check::*;
#[doc(inline)]
pub use external_interview::*;
#[doc(inline)]
pub use external_interview_assessment::*;
#[doc(inline)]
pub use external_offer::*;
#[doc(inline)]
pub use external_referral_reward::*;
#[doc(inline)]
pub use interview::*;
#[doc(inline)]
pub use interview_feedback_form::*;
#[doc(inline)]
pub use interview_record::*;
#[doc(inline)]
pub use interview_record_attachment::*;
#[doc(inline)]
pub use interview_registration_schema::*;
#[doc(inline)]
pub use interview_round_type::*;
#[doc(inline)]
pub use interview_task::*;
#[doc(inline)]
pub use interviewer::*;
#[doc(inline)]
pub use job::*;
#[doc(inline)]
pub use job_function::*;
#[doc(inline)]
pub use job_manager::*;
#[doc(inline)]
pub use job_process::*;
#[doc(inline)]
pub use job_publish_record::*;
#[doc(inline)]
pub use job_requirement::*;
#[doc(inline)]
pub use job_requirement_schema::*;
#[doc(inline)]
pub use job_schema::*;
#[doc(inline)]
pub use job_type::*;
#[doc(inline)]
pub use location::*;
#[doc(inline)]
pub use minutes::*;
#[doc(inline)]
pub use note::*;
#[doc(inline)]
pub use offer::*;
#[doc(inline)]
pub use offer_application_form::*;
#[doc(inline)]
pub use offer_approval_template::*;
#[doc(inline)]
pub use offer_custom_field::*;
#[doc(inline)]
pub use offer_schema::*;
#[doc(inline)]
pub use portal_apply_schema::*;
#[doc(inline)]
pub use questionnaire::*;
#[doc(inline)]
pub use referral::*;
#[doc(inline)]
pub use referral_account::*;
#[doc(inline)]
pub use referral_website_job_post::*;
#[doc(inline)]
pub use registration_schema::*;
#[doc(inline)]
pub use resume_source::*;
#[doc(inline)]
pub use role::*;
#[doc(inline)]
pub use subject::*;
#[doc(inline)]
pub use talent::*;
#[doc(inline)]
pub use talent_blocklist::*;
#[doc(inline)]
pub use talent_external_info::*;
#[doc(inline)]
pub use talent_folder::*;
#[doc(inline)]
pub use talent_object::*;
#[doc(inline)]
pub use talent_operation_log::*;
#[doc(inline)]
pub use talent_pool::*;
#[doc(inline)]
pub use talent_tag::*;
#[doc(inline)]
pub use termination_reason::*;
#[doc(inline)]
pub use test::*;
#[doc(inline)]
pub use todo::*;
#[doc(inline)]
pub use tripartite_agreement::*;
#[doc(inline)]
pub use user_role::*;
#[doc(inline)]
pub use website::*;
#[doc(inline)]
pub use website_channel::*;
#[doc(inline)]
pub use website_delivery::*;
#[doc(inline)]
pub use website_delivery_task::*;
#[doc(inline)]
pub use website_job_post::*;
#[doc(inline)]
pub use website_site_user::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
