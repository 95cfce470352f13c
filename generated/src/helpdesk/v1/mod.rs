// Written by `cargo xtask codegen`; do not edit.

//! `helpdesk.v1`: 50 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetAgentEmail`] | `GET /open-apis/helpdesk/v1/agent_emails` | Gets the mail addresses of the help desk's agents. |
//! | [`PatchAgent`] | `PATCH /open-apis/helpdesk/v1/agents/:agent_id` | Sets whether an agent is online or offline. |
//! | [`CreateAgentSchedule`] | `POST /open-apis/helpdesk/v1/agent_schedules` | Adds agents with their working hours and skills; a user must own or administer the help desk. |
//! | [`ListAgentSchedule`] | `GET /open-apis/helpdesk/v1/agent_schedules` | Lists the agents in given states, with their working hours and skills. |
//! | [`DeleteAgentSchedules`] | `DELETE /open-apis/helpdesk/v1/agents/:agent_id/schedules` | Deletes the working hours of an agent; a user must own or administer the help desk. |
//! | [`GetAgentSchedules`] | `GET /open-apis/helpdesk/v1/agents/:agent_id/schedules` | Gets the working hours, the skills and the state of an agent. |
//! | [`PatchAgentSchedules`] | `PATCH /open-apis/helpdesk/v1/agents/:agent_id/schedules` | Changes the working hours and skills of an agent; a user must own or administer the help desk. |
//! | [`CreateAgentSkill`] | `POST /open-apis/helpdesk/v1/agent_skills` | Creates a skill: rules that say which tickets go to which agents; a user must own or administer the help desk. |
//! | [`DeleteAgentSkill`] | `DELETE /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` | Deletes a skill of agents; a user must own or administer the help desk. |
//! | [`GetAgentSkill`] | `GET /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` | Gets a skill with its rules and the agents who have it. |
//! | [`ListAgentSkill`] | `GET /open-apis/helpdesk/v1/agent_skills` | Lists the skills of the help desk with the agents who have them, without their rules. |
//! | [`PatchAgentSkill`] | `PATCH /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` | Changes a skill, its rules and the agents who have it; a user must own or administer the help desk. |
//! | [`ListAgentSkillRule`] | `GET /open-apis/helpdesk/v1/agent_skill_rules` | Lists the rules that skills can be made of, with the operators that each allows; for custom apps only. |
//! | [`CreateBotMessage`] | `POST /open-apis/helpdesk/v1/message` | Sends a message from the help desk's bot to a user, in the user's service chat or privately; not into a chat with an open ticket. |
//! | [`CreateCategory`] | `POST /open-apis/helpdesk/v1/categories` | Creates a category of the knowledge base; a user must be an agent, administrator or owner of the help desk. |
//! | [`DeleteCategory`] | `DELETE /open-apis/helpdesk/v1/categories/:id` | Deletes a category of the knowledge base; a user must be an agent, administrator or owner of the help desk. |
//! | [`GetCategory`] | `GET /open-apis/helpdesk/v1/categories/:id` | Gets a category of the knowledge base. |
//! | [`ListCategories`] | `GET /open-apis/helpdesk/v1/categories` | Lists the categories of the knowledge base as a tree. |
//! | [`PatchCategory`] | `PATCH /open-apis/helpdesk/v1/categories/:id` | Renames a category of the knowledge base or puts it below another. |
//! | [`SubscribeEvent`] | `POST /open-apis/helpdesk/v1/events/subscribe` | Subscribes the app to events of the help desk, tickets and their messages for example. |
//! | [`UnsubscribeEvent`] | `POST /open-apis/helpdesk/v1/events/unsubscribe` | Ends subscriptions of the app to events of the help desk. |
//! | [`CreateFaq`] | `POST /open-apis/helpdesk/v1/faqs` | Adds a question with its answer to the knowledge base. |
//! | [`DeleteFaq`] | `DELETE /open-apis/helpdesk/v1/faqs/:id` | Deletes a question with its answer from the knowledge base. |
//! | [`GetFaqImage`] | `GET /open-apis/helpdesk/v1/faqs/:id/image/:image_key` | Downloads an image from an answer of the knowledge base. |
//! | [`GetFaq`] | `GET /open-apis/helpdesk/v1/faqs/:id` | Gets a question of the knowledge base with its answer. |
//! | [`ListFaq`] | `GET /open-apis/helpdesk/v1/faqs` | Lists the questions of the knowledge base with their answers, by category, state or keyword. |
//! | [`PatchFaq`] | `PATCH /open-apis/helpdesk/v1/faqs/:id` | Changes a question of the knowledge base or its answer. |
//! | [`SearchFaq`] | `GET /open-apis/helpdesk/v1/faqs/search` | Searches the knowledge base; text other than English must be encoded. |
//! | [`CancelApproveNotification`] | `POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve` | Withdraws a push from review. |
//! | [`CancelSendNotification`] | `POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_send` | Cancels a push before, during or after its sending; messages already sent can be recalled. |
//! | [`CreateNotification`] | `POST /open-apis/helpdesk/v1/notifications` | Creates a push, a message to many users or to people who just joined, as a draft that must be reviewed before it is sent. |
//! | [`ExecuteSendNotification`] | `POST /open-apis/helpdesk/v1/notifications/:notification_id/execute_send` | Schedules an approved push to be sent at a given time. |
//! | [`GetNotification`] | `GET /open-apis/helpdesk/v1/notifications/:notification_id` | Gets a push: its content, its receivers and how many got and read it. |
//! | [`PatchNotification`] | `PATCH /open-apis/helpdesk/v1/notifications/:notification_id` | Changes a push that is still a draft. |
//! | [`PreviewNotification`] | `POST /open-apis/helpdesk/v1/notifications/:notification_id/preview` | Shows what a push will look like before it is sent. |
//! | [`SubmitApproveNotification`] | `POST /open-apis/helpdesk/v1/notifications/:notification_id/submit_approve` | Submits a push for review; approved at once if the help desk's owner created it, or else the owner is asked. |
//! | [`AnswerUserQueryTicket`] | `POST /open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query` | Answers a user's question in an open ticket, not yet with an agent, with entries of the knowledge base; for custom apps only. |
//! | [`GetTicketCustomizedFields`] | `GET /open-apis/helpdesk/v1/customized_fields` | Lists the custom fields of the help desk, those of users and those of tickets. |
//! | [`GetTicket`] | `GET /open-apis/helpdesk/v1/tickets/:ticket_id` | Gets a ticket with its user, agents, rating, fields and times; for custom apps only. |
//! | [`ListTicket`] | `GET /open-apis/helpdesk/v1/tickets` | Searches tickets by agent, user, state, channel, rating, tags or time; 10,000 at most, for custom apps only. |
//! | [`StartServiceTicket`] | `POST /open-apis/helpdesk/v1/start_service` | Opens a conversation of a user with the help desk, with the bot or directly with agents, and returns its chat. |
//! | [`GetTicketImage`] | `GET /open-apis/helpdesk/v1/ticket_images` | Downloads an image from a message of a ticket; for custom apps only. |
//! | [`UpdateTicket`] | `PUT /open-apis/helpdesk/v1/tickets/:ticket_id` | Changes the data of a ticket and nothing else: a ticket marked as closed does not close the chat. For custom apps only. |
//! | [`CreateTicketCustomizedField`] | `POST /open-apis/helpdesk/v1/ticket_customized_fields` | Creates a custom field of tickets; a user must own or administer the help desk. |
//! | [`DeleteTicketCustomizedField`] | `DELETE /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` | Deletes a custom field of tickets; a user must own or administer the help desk. |
//! | [`GetTicketCustomizedField`] | `GET /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` | Gets a custom field of tickets. |
//! | [`ListTicketCustomizedFields`] | `GET /open-apis/helpdesk/v1/ticket_customized_fields` | Lists the custom fields of tickets, shown or hidden. |
//! | [`UpdateTicketCustomizedField`] | `PATCH /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` | Changes a custom field of tickets, not its key or type; a user must own or administer the help desk. |
//! | [`CreateTicketMessage`] | `POST /open-apis/helpdesk/v1/tickets/:ticket_id/messages` | Sends a message, plain or rich text, into a ticket that is not closed. |
//! | [`ListTicketMessage`] | `GET /open-apis/helpdesk/v1/tickets/:ticket_id/messages` | Lists the messages of a ticket, within a range of time. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod agent;
pub mod agent_schedule;
pub mod agent_schedules;
pub mod agent_skill;
pub mod agent_skill_rule;
pub mod bot_message;
pub mod category;
pub mod event;
pub mod faq;
pub mod notification;
pub mod ticket;
pub mod ticket_customized_field;
pub mod ticket_message;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use agent::*;
#[doc(inline)]
pub use agent_schedule::*;
#[doc(inline)]
pub use agent_schedules::*;
#[doc(inline)]
pub use agent_skill::*;
#[doc(inline)]
pub use agent_skill_rule::*;
#[doc(inline)]
pub use bot_message::*;
#[doc(inline)]
pub use category::*;
#[doc(inline)]
pub use event::*;
#[doc(inline)]
pub use faq::*;
#[doc(inline)]
pub use notification::*;
#[doc(inline)]
pub use ticket::*;
#[doc(inline)]
pub use ticket_customized_field::*;
#[doc(inline)]
pub use ticket_message::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
