// Written by `cargo xtask codegen`; do not edit.

//! The events of all services.

crate::any_event!(AnyEvent {
    Acs(acs::Event) "acs", Apaas(apaas::Event) "apaas",
    Application(application::Event) "application", Approval(approval::Event) "approval",
    Attendance(attendance::Event) "attendance", Auth(auth::Event) "auth",
    Calendar(calendar::Event) "calendar", Cardkit(cardkit::Event) "cardkit",
    Compensation(compensation::Event) "compensation", Contact(contact::Event) "contact",
    Corehr(corehr::Event) "corehr", Drive(drive::Event) "drive",
    Elearning(elearning::Event) "elearning", Helpdesk(helpdesk::Event) "helpdesk",
    Hire(hire::Event) "hire", Im(im::Event) "im", Mail(mail::Event) "mail",
    MeetingRoom(meeting_room::Event) "meeting_room", Moments(moments::Event) "moments",
    Payroll(payroll::Event) "payroll", Performance(performance::Event) "performance",
    SecurityAndCompliance(security_and_compliance::Event) "security_and_compliance",
    Task(task::Event) "task", Vc(vc::Event) "vc"
});
