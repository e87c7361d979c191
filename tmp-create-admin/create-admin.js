import "reflect-metadata";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { createInstance } from "i18next";
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule, DiscoveryService, MetadataScanner, Reflector } from "@nestjs/core";
import "@nestjs/platform-express";
import { Catch, Controller, Get, Global, Inject, Injectable, Module, Res, SetMetadata, createParamDecorator } from "@nestjs/common";
import { Column, DataSource, Entity, IsNull, PrimaryColumn } from "typeorm";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import pg from "pg";
import { GraphQLError, GraphQLScalarType, Kind, NoSchemaIntrospectionCustomRule } from "graphql";
import DataLoader from "dataloader";
import { Args, Field, Float, GqlExecutionContext, GraphQLModule, ID, InputType, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver, createUnionType, registerEnumType } from "@nestjs/graphql";
import { ArrayMaxSize, ArrayNotEmpty, IsEmail, IsIn, IsInt, IsNotEmpty, IsOptional, IsUUID, IsUrl, Length, Matches, Max, MaxLength, Min, ValidateNested, isEmail, validate } from "class-validator";
import { z } from "zod";
import { hash, verify } from "@node-rs/argon2";
import { pino } from "pino";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { ApolloDriver } from "@nestjs/apollo";
import { unwrapResolverError } from "@apollo/server/errors";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from "graphql-query-complexity";
import { plainToInstance } from "class-transformer";
import "compression";
import "express";
import "helmet";
import "sirv";
// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", {
	value,
	configurable: true
});
// libs/i18n/src/language.ts
/** Z-01: the languages of the interface, Finnish first. English is complete for what is on screen, too. */
var LANGUAGES = [
	"fi",
	"sv",
	"en"
];
var isLanguage = (value) => LANGUAGES.some((language) => language === value);
/** For headers, cookies and the address: anything that is not ours becomes Finnish. */
var languageOr = (value, fallback = "fi") => isLanguage(value) ? value : fallback;
// libs/i18n/src/messages/en/index.ts
var en = {
	access: {
		roles: {
			VIEWER: "Viewer",
			REPRESENTATIVE: "Representative",
			ASSOCIATION_CONTACT: "Association contact",
			DISTRICT_USER: "District user",
			DISTRICT_APPROVER: "District approver",
			CENTRAL_USER: "Central organisation user",
			LEADERSHIP: "Leadership",
			ADMINISTRATOR: "Administrator",
			DATA_PROTECTION_OFFICER: "Data protection officer",
			API_CLIENT: "API client"
		},
		rights: {
			agreement: {
				read: "view agreements",
				create: "record agreements",
				edit: "edit agreements",
				approve: "approve agreements",
				end: "end agreements",
				void: "void records"
			},
			history: { read: "view history" },
			area: {
				read: "view areas",
				edit: "edit areas"
			},
			coverage: { read: "view coverage" },
			partner: {
				read: "view partners",
				create: "add partners"
			},
			person: { read: "view people" },
			unit: { read: "view districts and associations" },
			user: {
				read: "view users",
				edit: "manage users"
			},
			settings: {
				read: "view settings",
				edit: "change settings"
			}
		},
		roleAtUnit: "{{role}}, {{unit}}",
		whyNot: "Why can’t I do this?",
		usersTitle: "Users",
		addUser: "Add user",
		grantRole: "Give role",
		endRole: "End role",
		roleFrom: "Starts",
		roleTo: "Last day"
	},
	agreement: {
		page: {
			title: "Agreements",
			one: "Agreement",
			create: "New agreement",
			recordExisting: "Record an existing agreement",
			save: "Save agreement",
			recordSignature: "Record signature",
			recordDecision: "Record decision",
			recordEnding: "Record ending",
			terminate: "Record termination",
			cancelEnding: "Cancel ending",
			correctError: "Correct a mistake",
			voidRecord: "Void the record",
			voidConfirm: "Confirm by typing the number of the agreement, {{number}}.",
			markNotRealised: "Mark as not realised",
			why: "Why?",
			nextStep: "Next step",
			lastNoticeDay: "Last notice day {{day}}",
			recommendedDay: "Act by {{day}}.",
			complete: "Details complete",
			completeNext: "To complete",
			missing_one: "One detail is missing",
			missing_other: "{{count}} details are missing",
			recordedAfterwards: "recorded afterwards",
			signedAfterStart: "started before it was signed",
			restricted: "Restricted agreement",
			restrictedQuestion: "May it show in coverage?",
			count_one: "{{count}} agreement",
			count_other: "{{count}} agreements",
			municipalities_one: "{{count}} municipality",
			municipalities_other: "{{count}} municipalities",
			currentDivision: "as the municipalities are at each time",
			exceptFor: "except {{places}}",
			addException: "Add exception",
			addMunicipality: "Add municipality",
			addParty: "Add party",
			addPartner: "Add a new partner",
			toReview: "To review",
			mergerPending: "The municipality has merged. Choose what that means for this agreement.",
			endingSoonView: "Ending or open to notice within 180 days",
			none: "No agreements yet. Record the first one.",
			noMatch: "No agreement matches the search. Change the filters.",
			tabs: {
				facts: "Details",
				area: "Area",
				documents: "Documents",
				obligations: "Obligations",
				renewal: "Renewal",
				history: "History"
			}
		},
		kinds: {
			FRAMEWORK: "Framework agreement",
			COOPERATION: "Cooperation agreement",
			PARTNERSHIP: "Partnership agreement",
			GRANT_AGREEMENT: "Grant agreement",
			GRANT_DECISION: "Grant decision",
			PURCHASED_SERVICE: "Purchased-service agreement",
			PREMISES: "Agreement on the use of premises",
			LETTER_OF_INTENT: "Letter of intent",
			SUPPORT_STATEMENT: "Statement of support",
			OTHER: "Other"
		},
		stages: {
			DRAFT: "Draft",
			NEGOTIATION: "In negotiation",
			FOR_APPROVAL: "For approval",
			FOR_SIGNATURE: "For signature",
			SIGNED: "Signed",
			DECIDED: "Decided",
			NOT_REALISED: "Did not happen",
			VOIDED: "Record voided"
		},
		states: {
			DRAFT: "Draft",
			NEGOTIATION: "In negotiation",
			FOR_APPROVAL: "For approval",
			FOR_SIGNATURE: "For signature",
			NOT_REALISED: "Did not happen",
			VOIDED: "Record voided",
			NOT_YET_IN_FORCE: "Not yet in force",
			IN_FORCE: "In force",
			ENDING_SOON: "In force, ending soon",
			TERMINATED_IN_FORCE: "Terminated, still in force",
			ENDED: "Ended",
			START_UNKNOWN: "Start date not known"
		},
		stateTexts: {
			notYetInForce: "Not yet in force, starts {{day}}",
			endUnknown: "In force, end date not known",
			terminatedInForce: "Terminated, in force until {{day}}",
			ended: "Ended {{day}}",
			endedBecause: "Ended {{day}} ({{because}})",
			endedUnknown: "Probably ended {{day}} (end date not known)"
		},
		endedBecause: {
			TERM_ENDED: "the term ran out",
			TERMINATED: "terminated",
			MUTUAL: "ended by mutual agreement",
			RESCINDED: "rescinded",
			MERGER: "municipal merger",
			PARTY_CEASED: "a party ceased to exist"
		},
		termKinds: {
			FIXED: "Fixed term",
			FIXED_WITH_OPTIONS: "Fixed term + option",
			AUTO_RENEWING: "Renews automatically",
			OPEN_ENDED: "In force until further notice"
		},
		anchors: {
			ANY_TIME: "at any time",
			END_OF_MONTH: "at the end of a month",
			END_OF_YEAR: "at the end of a calendar year",
			END_OF_TERM: "at the end of the term"
		},
		noticeKinds: {
			MONTHS: "Notice period in months",
			NOT_DURING_TERM: "Cannot be terminated during the term",
			UNKNOWN: "No information"
		},
		notice_one: "{{count}} month, {{anchor}}",
		notice_other: "{{count}} months, {{anchor}}",
		endingManners: {
			TERMINATED: "Termination by notice",
			MUTUAL: "Ended by mutual agreement",
			RESCINDED: "Rescission",
			MERGER: "Municipal merger",
			PARTY_CEASED: "A party ceases to exist"
		},
		partnerKinds: {
			COUNTY: "Wellbeing services county",
			MUNICIPALITY: "Municipality",
			JOINT_AUTHORITY: "Joint municipal authority",
			CONSORTIUM: "Consortium",
			REGIONAL_COUNCIL: "Regional council",
			PARISH: "Parish",
			ORGANISATION: "Organisation",
			SCHOOL: "School or other educational institution",
			COMPANY: "Company",
			STATE_AUTHORITY: "State authority",
			NETWORK: "Network",
			OTHER: "Other"
		},
		sides: {
			OWN: "Our party",
			COUNTERPART: "Partner",
			OTHER: "Other party"
		},
		areaShapes: {
			WHOLE_COUNTY: "Whole wellbeing services county",
			WHOLE_REGION: "Whole region",
			MUNICIPALITY: "Named municipalities",
			WHOLE_COUNTRY: "Whole country"
		},
		mergerEffects: {
			WHOLE_SUCCESSOR: "Applies to the whole new municipality",
			FORMER_AREA: "Only the area of the former municipality",
			ENDS: "Ends at the merger"
		},
		visibilities: {
			NORMAL: "Normal",
			RESTRICTED: "Restricted"
		},
		fields: {
			number: "Number",
			kind: "Type",
			stage: "Stage",
			state: "State",
			parties: "Parties",
			counterpart: "Partner",
			ownParty: "Our party",
			otherParty: "Other party",
			area: "Area",
			exclusion: "Exception",
			isPartOnly: "Applies to only part of the municipality",
			mergerEffect: "Effect of a municipal merger",
			term: {
				kind: "Term",
				starts: "Starts",
				ends: "Ends",
				renewalMonths: "Renewed for (months)",
				options: "Options",
				noticeMonths: "Notice period (months)",
				noticeAnchor: "Notice period ends",
				noticeKind: "Notice",
				reviewOn: "Review date"
			},
			ending: {
				manner: "Manner of ending",
				noticeOn: "Date of notice",
				lastDay: "Last day in force",
				reason: "Reason"
			},
			lastNoticeDay: "Last notice day",
			municipalityCount: "Municipalities",
			nextStep: "Next step",
			ownerUnit: "Owner",
			responsible: "Responsible person",
			deputy: "Deputy responsible person",
			ownRecordNumber: "Our record number",
			partnerRecordNumber: "Partner’s record number",
			decidedOn: "Date of decision",
			decisionBody: "Decided by",
			decisionSection: "Section (§)",
			decisionUrl: "Web address of the decision",
			originalKeptAt: "Where the original is kept",
			signedOn: "Date of signing",
			isRecordedAfterwards: "Recorded afterwards",
			visibility: "Visibility",
			showsInCoverage: "May show in coverage"
		}
	},
	area: {
		title: "Areas",
		municipality: "Municipality",
		municipalities: "Municipalities",
		county: "Wellbeing services county",
		counties: "Wellbeing services counties",
		region: "Region",
		regions: "Regions",
		district: "District",
		districts: "Districts",
		association: "Association",
		code: "Municipality code",
		formerly: "formerly {{name}}",
		noDistrict: "No district",
		districtUnknown: "District not known",
		membershipKinds: {
			COUNTY: "Wellbeing services county",
			REGION: "Region",
			DISTRICT: "District"
		},
		eventKinds: {
			MERGER: "Merger",
			SPLIT: "Split",
			PARTIAL_MERGER: "Partial merger",
			RENAMING: "Change of name",
			AREA_TRANSFER: "Change of area"
		},
		events: "Changes of area",
		event: "{{from}} → {{to}} {{day}}",
		reversed: "reversed",
		existsFrom: "The municipality has existed since {{day}}.",
		search: "Search for a municipality by name or code",
		noMatch: "No municipality was found. Try a former name, too."
	},
	coverage: {
		title: "Coverage",
		headline_one: "An agreement is in force in <b>{{covered}} of {{outOfCase}} municipality ({{percent}})</b> on {{day}}",
		headline_other: "An agreement is in force in <b>{{covered}} of {{outOfCase}} municipalities ({{percent}})</b> on {{day}}",
		headlineAll: "An agreement is in force in <b>all {{outOf}} municipalities ({{percent}})</b> on {{day}}",
		headlineNone: "No agreement is in force in <b>any of the {{outOf}} municipalities</b> on {{day}}",
		headlineEmpty: "The selection includes <b>no municipalities</b> on {{day}}",
		headlineWithClasses: "{{headline}}: {{classes}}",
		headlineClasses: {
			DIRECT: "directly with the municipality {{number}}",
			COUNTY: "via the wellbeing services county {{number}}",
			OTHER: "via another party {{number}}",
			PARTIAL: "in part of the municipality {{number}}",
			PARTIAL_BESIDE: "and also in part of the municipality {{number}}"
		},
		classes: {
			DIRECT: "Directly with the municipality",
			COUNTY: "Via the county",
			OTHER: "Via another party",
			PARTIAL: "Part of the municipality",
			NONE: "No agreement",
			NOT_COUNTED: "Not counted"
		},
		denominators: {
			MAINLAND: "Municipalities of mainland Finland",
			ALL: "All municipalities",
			COUNTY_MUNICIPALITIES: "Municipalities of the wellbeing services counties"
		},
		differences: {
			NEW: "New",
			RENEWED: "Renewed",
			ENDED: "Ended",
			TERMINATED: "Terminated",
			CORRECTED: "Corrected",
			CLASS_CHANGED: "Class changed",
			AREA_CHANGE: "Change of area"
		},
		denominatorLabel: "Counted out of",
		partialFootnote: "Part of the municipality: the agreement applies only to the area of a former municipality, or otherwise to only a part.",
		onDay: "Situation on",
		knownAt: "What was known",
		showKnownAt: "Show as known earlier",
		countiesWithAgreement: "Agreement with {{covered}} of {{outOf}} wellbeing services counties",
		helsinkiCovered: "Helsinki has an agreement.",
		helsinkiNotCovered: "Helsinki has no agreement.",
		why: "Why?",
		whyTitle: "Why is {{place}} in this class?",
		until: "until {{day}}",
		openEnded: "until further notice",
		endUnknown: "end date not known",
		restricted: "Restricted agreement",
		showAgreements: "Show agreements",
		/** C-10. */
		differenceReasons: {
			NEW: "New agreement",
			RENEWED: "Agreement renewed",
			ENDED: "Agreement ended",
			TERMINATED: "Agreement terminated",
			CORRECTED: "Record corrected",
			CLASS_CHANGED: "Class changed",
			AREA_CHANGE: "Change of municipalities"
		},
		noRows: "No municipality matches the filters. Change the filters.",
		columns: {
			municipality: "Municipality",
			county: "Wellbeing services county",
			coverageClass: "Coverage",
			until: "In force",
			agreements: "Agreements"
		}
	},
	form: {
		save: "Save",
		saving: "Saving…",
		saved: "Saved",
		cancel: "Cancel",
		close: "Close",
		edit: "Edit",
		add: "Add",
		remove: "Remove",
		continueAnyway: "Continue anyway",
		back: "Back",
		search: "Search",
		clear: "Clear",
		choose: "Choose",
		optional: "(optional)",
		required: "Fill in this field.",
		reason: "Reason",
		reasonHint: "Give the reason in at least five characters.",
		dateHint: "Use the form D.M.YYYY",
		partialDateHint: "Use the form D.M.YYYY. 3/2021 or 2021 will do, too.",
		understoodAs: "Understood as: {{date}}",
		notKnown: "Not known",
		errorSummary_one: "Correct one item",
		errorSummary_other: "Correct {{count}} items",
		warnings: "Check before saving",
		conflictTitle: "Another user changed the same field",
		conflictMine: "Mine",
		conflictTheirs: "The other user’s",
		conflictOriginal: "Original",
		unsaved: "You have unsaved changes.",
		noResults: "No matches",
		results_one: "{{count}} match",
		results_other: "{{count}} matches"
	},
	format: {
		unknown: "not known",
		yes: "yes",
		no: "no",
		time: "{{hour}}:{{minute}}",
		instant: "{{day}} at {{time}}",
		percent: "{{number}}%",
		euro: "€{{number}}",
		inPlace: "in {{place}}",
		untilFurtherNotice: "until further notice",
		until: "until {{day}}",
		from: "from {{day}}",
		months_one: "{{count}} month",
		months_other: "{{count}} months",
		weekNumber: "week {{week}}",
		inMonth: {
			m1: "January",
			m2: "February",
			m3: "March",
			m4: "April",
			m5: "May",
			m6: "June",
			m7: "July",
			m8: "August",
			m9: "September",
			m10: "October",
			m11: "November",
			m12: "December"
		}
	},
	history: {
		title: "History",
		sources: {
			FORM: "form",
			IMPORT: "import",
			API: "API",
			SYSTEM: "system",
			REGISTER: "area register",
			EXAMPLE: "example data"
		},
		created: "{{actor}} recorded the details on {{at}}.",
		changed: "{{actor}} made a change on {{at}}.",
		change: "{{label}}: {{old}} → {{new}}",
		set: "{{label}}: {{new}}",
		removed: "{{label}}: {{old}} removed",
		reason: "Reason: {{reason}}",
		empty: "empty",
		erased: "erased {{day}}",
		systemActor: "System",
		none: "No changes.",
		otherField: "Other detail",
		fields: {
			agreement: {
				termKind: "Term",
				starts: "Starts",
				ends: "Ends",
				renewalMonths: "Renewed for (months)",
				noticeKind: "Notice",
				noticeMonths: "Notice period (months)",
				noticeAnchor: "Notice period ends",
				reviewOn: "Review date",
				endingManner: "Manner of ending",
				endingNoticeOn: "Date of notice",
				endingLastDay: "Last day in force",
				endingReason: "Reason for ending",
				ownerUnitId: "Owner",
				responsibleId: "Responsible person",
				createdBy: "Recorded by"
			},
			agreement_party: {
				side: "Side of the party",
				role: "Role of the party",
				unitId: "Our party",
				partnerId: "Partner",
				position: "Order"
			},
			agreement_area_row: {
				shape: "Area",
				isExclusion: "Exception",
				countyCode: "Wellbeing services county",
				regionCode: "Region",
				municipalityId: "Municipality",
				from: "Area from",
				to: "Area until",
				isPartOnly: "Applies to only part of the municipality",
				note: "Note",
				mergerEffect: "Effect of a municipal merger",
				position: "Order"
			},
			agreement_option: {
				months: "Length of the option (months)",
				usedOn: "Option used",
				decision: "Decision on the option",
				position: "Order"
			},
			agreement_named_person: { accountId: "Named person" },
			account: {
				email: "Email address",
				name: "Name",
				language: "Language"
			},
			role_assignment: {
				role: "Role",
				unitId: "Unit",
				validFrom: "Starts",
				validTo: "Last day",
				reason: "Reason"
			},
			partner: {
				kind: "Kind of partner",
				nameFi: "Name in Finnish",
				nameSv: "Name in Swedish",
				businessId: "Business ID"
			}
		}
	},
	missingFacts: {
		COUNTERPART_CONTACT: "Add the partner’s contact person.",
		SIGNED_PROOF: "Record where the signed agreement is kept.",
		SIGNED_ON: "Add the date of signing.",
		START: "Find out the start date.",
		END: "Find out the end date.",
		NOTICE: "Add the notice period.",
		MERGER_CHOICE: "Choose what the municipal merger means for the agreement: {{municipality}}."
	},
	nextSteps: {
		START_NEGOTIATION: "Start negotiating",
		SEND_FOR_APPROVAL: "Send for approval",
		SEND_FOR_SIGNATURE: "Send for signature",
		RECORD_DECISION: "Record the decision",
		APPROVE: "Approve the agreement",
		SIGN: "Record the signature",
		ADD_START: "Add the start date",
		CHECK_END: "Find out the end date by {{on}}",
		PREPARE_RENEWAL: "Prepare the renewal: the agreement ends on {{on}}",
		DECIDE_ON_NOTICE: "Decide by {{on}} whether to give notice",
		COMPLETE_FACTS_one: "Complete one detail",
		COMPLETE_FACTS_other: "Complete {{count}} details"
	},
	problems: {
		"AGR-01": "The agreement would end ({{end}}) before it starts ({{start}}). Correct the dates.",
		"AGR-01-PLAIN": "The agreement would end before it starts. Correct the dates.",
		"AGR-02": "Choose an area: the whole wellbeing services county, the whole region, named municipalities or the whole country.",
		"AGR-03": "The municipality merged on {{on}}: {{old}} → {{new}}. Choose the present municipality or correct the start date.",
		"AGR-03-PLAIN": "The municipality has merged with another. Choose the present municipality or correct the start date.",
		"AGR-04": "Add an end date or choose Not known.",
		"AGR-05": "The signing date cannot be in the future. Correct the date.",
		"AGR-05-decidedOn": "The date of the decision cannot be in the future. Correct the date.",
		"AGR-07": "The terms of a signed agreement can’t be changed. If this is a mistake, choose Correct a mistake and write why.",
		"AGR-08": "{{municipality}} does not belong to the chosen wellbeing services county. Remove the exception or change the area.",
		"AGR-08-PLAIN": "The municipality does not belong to the chosen wellbeing services county. Remove the exception or change the area.",
		"AGR-10": "The same party has been chosen on both sides. Remove one of them.",
		"AGR-11": "The agreement already ended on {{on}}. Check the date of the notice.",
		"AGR-11-PLAIN": "The agreement has already ended. Check the date of the notice.",
		"AGR-12": "This cannot be done at the stage {{stage}}.",
		"AGR-12-PLAIN": "This cannot be done at the present stage of the agreement.",
		"AGR-13": "You cannot approve an agreement that you recorded yourself.",
		"AGR-14": "Fill in this field.",
		"AGR-14-counterpart": "Choose the partner.",
		"AGR-14-ownParty": "Choose our party.",
		"AGR-14-kind": "Choose the type of agreement.",
		"AGR-14-responsible": "Choose the responsible person.",
		"AGR-14-starts": "Add a start date or choose Not known.",
		"AGR-14-termKind": "Choose the kind of term.",
		"AGR-14-renewalMonths": "Write for how many months the agreement is renewed at a time.",
		"AGR-14-signedOn": "Add the date of signing.",
		"AGR-14-decidedOn": "Add the date of the decision.",
		"AGR-14-decisionBody": "Write who made the decision.",
		"AGR-14-county": "Choose the wellbeing services county.",
		"AGR-14-region": "Choose the region.",
		"AGR-14-municipality": "Choose the municipality.",
		"AGR-14-lastDay": "Add the last day in force.",
		"AGR-14-reason": "Write the reason, at least five characters.",
		"AGR-14-confirmNumber": "Confirm by typing the number of the agreement.",
		"AGR-W1": "There is already a similar agreement: {{number}}. Check whether it is the same one.",
		"AGR-W1-PLAIN": "There is already a similar agreement. Check whether it is the same one.",
		"GEO-01": "A municipality code has three digits, for example 005.",
		"GEO-02": "A municipality can belong to only one wellbeing services county at a time. Correct the dates.",
		"GEO-02-REGION": "A municipality can belong to only one region at a time. Correct the dates.",
		"GEO-02-DISTRICT": "A municipality can belong to only one district at a time. Correct the dates.",
		"GEO-03": "The municipality {{municipality}} did not exist on {{on}}. Check the date and the municipalities.",
		"GEO-03-PLAIN": "The municipality did not exist on that day. Check the date and the municipalities.",
		"GEO-04": "The municipality has no wellbeing services county for {{range}}. Correct the dates.",
		"GEO-04-REGION": "The municipality has no region for {{range}}. Correct the dates.",
		"GEO-04-PLAIN": "The municipality has no area for part of the time. Correct the dates.",
		"GEO-05": "Coverage is counted from {{first}} onwards. Choose a later day.",
		"GEO-05-PLAIN": "Coverage is counted from 1.1.2016 onwards. Choose a later day.",
		"AUT-01": "The email address or the password is wrong.",
		"AUT-02_one": "Too many attempts. Wait {{count}} minute.",
		"AUT-02_other": "Too many attempts. Wait {{count}} minutes.",
		"AUT-02-PLAIN": "Too many attempts. Wait a moment and try again.",
		"USR-01": "The role {{role}} does not fit the unit {{unit}}. Choose another role or unit.",
		"USR-01-PLAIN": "The role does not fit this unit. Choose another role or unit.",
		"USR-02": "The right would end ({{to}}) before it begins ({{from}}). Correct the days.",
		"USR-02-PLAIN": "The right would end before it begins. Correct the days.",
		"USR-03": "The user already has this role in the same unit for part of the time. Change the days or end the earlier one first.",
		"USR-04": "The email address is already in use. Check the address or find the user in the list.",
		"USR-05": "This is the last administrator role. Give the role to another person first.",
		"USR-06": "Choose a last day that is {{earliest}} at the earliest and the present last day of the right at the latest.",
		"USR-06-PLAIN": "The last day does not do: it has gone by, or it is later than the present last day of the right.",
		"USR-07": "A temporary right lasts 1–{{max}} days and needs a reason. Complete the details.",
		"USR-07-PLAIN": "A temporary right lasts 1–30 days and needs a reason. Complete the details.",
		"SET-01": "The value does not fit this setting. Allowed: {{allowed}}.",
		"SET-01-PLAIN": "The value does not fit this setting. Check the value.",
		"GEN-001": "There is no {{date}}: {{inMonth}} has {{daysInMonth}} days.",
		"GEN-001-NO_SUCH_MONTH": "There is no {{date}}: a year has 12 months. Correct the date.",
		"GEN-001-PLAIN": "There is no such date. Correct it.",
		"GEN-W1": "Did you mean the year {{suggestedYear}}?",
		"GEN-W1-NO_GUESS": "Is the year {{year}} right? Check the date.",
		"GEN-W1-PLAIN": "The year looks unusual. Check the date.",
		"GEN-002": "The date “{{text}}” could not be understood. Write it as D.M.YYYY, for example 31.12.2026.",
		"GEN-002-PLAIN": "The date could not be understood. Write it as D.M.YYYY, for example 31.12.2026.",
		"GEN-003": "This is missing or has the wrong form. Correct it.",
		"GEN-003-MISSING": "Fill in this field.",
		"GEN-003-TOO_LONG": "The text is too long: at most {{max}} characters. Shorten it.",
		"GEN-003-TOO_SHORT": "The text is too short: at least {{min}} characters. Write a little more.",
		"GEN-003-NOT_A_CHOICE": "This cannot be chosen. Choose one of the options.",
		"GEN-400": "The request is too large or too complex. Narrow it down.",
		"GEN-401": "Your session has ended. Sign in again; your text has been kept.",
		"GEN-403": "You cannot do this. You need the right: {{right}}. Ask for it from: {{askFrom}}.",
		"GEN-403-NOBODY": "You cannot do this. You need the right: {{right}}. Ask an administrator for it.",
		"GEN-403-PLAIN": "You cannot do this. Ask an administrator for the right you need.",
		"GEN-404": "The page was not found, or you do not have the right to see it.",
		"GEN-409": "Another user changed the same field. Choose which one stays.",
		"GEN-412": "The record has changed since you opened it. Reload it.",
		"GEN-429": "Too many requests. Try again in a moment.",
		"GEN-500": "Something went wrong. Your data was not changed. Try again. If it happens again, give the administrator the code {{requestId}}.",
		"GEN-500-PLAIN": "Something went wrong. Your data was not changed. Try again."
	},
	reasons: {
		STAGE: "The agreement is not in force: its stage is {{stage}}.",
		VOIDED: "The record has been voided, so the agreement does not count.",
		SIGNED_ON: "The agreement was signed on {{on}}.",
		DECIDED_ON: "The decision was made on {{on}}.",
		RECORDED_AFTERWARDS: "The agreement was recorded afterwards.",
		START_NOT_KNOWN: "The dates of start, signing and decision are missing, so the agreement does not count.",
		STARTS_ON: "The first day of the agreement is {{on}}.",
		START_PARTIAL: "The start has been recorded as {{given}}, so the first day is {{on}}.",
		START_ASSUMED: "The start date is not known, so the day of signing or decision, {{on}}, is taken as the first day.",
		STARTED_BEFORE_SIGNING: "The agreement started on {{start}} but was not signed until {{signedOn}}.",
		TERM_FIXED_UNTIL: "The last day of the term is {{on}}.",
		END_PARTIAL: "The end has been recorded as {{given}}, so the last day is {{on}}.",
		OPTION_USED_one: "The option was taken up on {{on}}: it extends the agreement by {{count}} month.",
		OPTION_USED_other: "The option was taken up on {{on}}: it extends the agreement by {{count}} months.",
		RENEWS_EVERY_one: "The agreement renews automatically for {{count}} month at a time; this term ends on {{on}}.",
		RENEWS_EVERY_other: "The agreement renews automatically for {{count}} months at a time; this term ends on {{on}}.",
		RENEWS_UNTIL_NOTICE: "The agreement renews automatically until notice is given.",
		OPEN_ENDED: "The agreement is in force until further notice.",
		END_UNKNOWN_REVIEW: "The end date is not known, so the agreement counts as in force until its review date, {{on}}.",
		END_UNKNOWN_MONTHS_one: "The end date is not known, so the agreement counts as in force for {{count}} month, until {{on}}.",
		END_UNKNOWN_MONTHS_other: "The end date is not known, so the agreement counts as in force for {{count}} months, until {{on}}.",
		NOTICE_GIVEN: "Notice was given on {{on}}; the last day in force is {{lastDay}}.",
		ENDED_MUTUAL: "The parties agreed on {{on}} to end the agreement; the last day in force is {{lastDay}}.",
		ENDED_RESCINDED: "The agreement was rescinded on {{on}}; the last day in force is {{lastDay}}.",
		ENDED_MERGER: "The agreement ends with the municipal merger; the last day in force is {{lastDay}}.",
		ENDED_PARTY_CEASED: "The agreement ends because a party ceases to exist; the last day in force is {{lastDay}}.",
		ENDING_SOON: "The agreement ends on {{on}} and no follow-up has been signed. The warning time is {{days}} days.",
		FOLLOW_UP_SIGNED: "A follow-up agreement has already been signed.",
		LAST_NOTICE_DAY: "The last notice day is {{on}}.",
		NOTICE_NOT_DURING_TERM: "The agreement cannot be terminated during the term.",
		NOTICE_RUNS_OUT_one: "Notice is given on {{noticeOn}}, and the notice period of {{count}} month runs out on {{runsOut}}.",
		NOTICE_RUNS_OUT_other: "Notice is given on {{noticeOn}}, and the notice period of {{count}} months runs out on {{runsOut}}.",
		NOTICE_ENDS_ANY_TIME: "The agreement ends when the notice period runs out: the last day in force is {{lastDay}}.",
		NOTICE_ENDS_END_OF_MONTH: "The agreement ends at the end of the month: the last day in force is {{lastDay}}.",
		NOTICE_ENDS_END_OF_YEAR: "The agreement ends at the end of the calendar year: the last day in force is {{lastDay}}.",
		NOTICE_ENDS_END_OF_TERM: "The agreement ends at the end of the term: the last day in force is {{lastDay}}.",
		NOTICE_NO_TERM_END: "No term ends on {{runsOut}} or later, so the last day cannot be worked out.",
		COVERED_BY_one: "The municipality has one agreement in force.",
		COVERED_BY_other: "The municipality has {{count}} agreements in force.",
		NO_AGREEMENT: "No agreement covers the municipality on this day.",
		MUNICIPALITY_MERGED: "The municipality merged on {{on}}. Present municipality: {{municipalities}}.",
		MUNICIPALITY_NOT_EXISTING: "The municipality did not exist on this day.",
		CLASS_DIRECT: "The agreement was made directly with the municipality or its joint authority: {{parties}}.",
		CLASS_COUNTY: "The agreement was made with the wellbeing services county: {{parties}}.",
		CLASS_OTHER: "The agreement was made with another partner: {{parties}}.",
		CLASS_PARTIAL: "The agreement covers only part of the municipality. Partner: {{parties}}.",
		WHOLE_COUNTY: "The agreement applies to the whole wellbeing services county: {{area}}.",
		WHOLE_REGION: "The agreement applies to the whole region that the municipality belongs to.",
		WHOLE_COUNTRY: "The agreement applies to the whole country.",
		LISTED: "The municipality is named in the agreement.",
		WHOLE_SUCCESSOR: "The agreement names the former municipality {{municipality}}, and it applies to the whole new municipality.",
		FORMER_AREA: "The agreement names the former municipality {{municipality}}, and it applies only to that area.",
		PART_ONLY: "The agreement applies to only part of the municipality.",
		COVERS_FROM: "The agreement covers the municipality from {{on}}.",
		COVERS_UNTIL: "The agreement covers the municipality until {{on}}.",
		COVERS_UNTIL_FURTHER_NOTICE: "The agreement covers the municipality until further notice.",
		COVERS_END_UNKNOWN: "The end date is not known, so the agreement counts as in force until {{on}}.",
		NOT_SIGNED: "The agreement has not been signed: its stage is {{stage}}.",
		KIND_NOT_COUNTED: "This type of agreement does not count in coverage: {{kind}}.",
		EXCLUDED: "The municipality has been excluded from the agreement.",
		NOT_YET_COVERED: "The agreement covers the municipality only from {{on}}.",
		NO_LONGER_COVERED: "The agreement covered the municipality until {{on}}."
	},
	settings: {
		title: "Settings",
		default: "Default: {{value}}",
		changedBy: "Changed by {{actor}} on {{at}}",
		affects_one: "Changes the state of {{count}} agreement.",
		affects_other: "Changes the state of {{count}} agreements.",
		names: {
			endingSoonDays: "Warning time of Ending soon (days)",
			unknownEndMonths: "Time in force when the end date is not known (months)",
			countedKinds: "Types of agreement that count in coverage",
			partialCounts: "Part of the municipality counts"
		},
		explanations: {
			endingSoonDays: "An agreement is ending soon when at most this many days are left. For a short agreement the limit is a quarter of its term.",
			unknownEndMonths: "The agreement counts as in force for this many months from its start if both its end date and its review date are missing.",
			countedKinds: "Only agreements of these types show in coverage.",
			partialCounts: "A municipality counts as covered even if the agreement applies to only a part of it."
		}
	},
	shell: {
		appName: "Kumppani",
		skipToContent: "Skip to content",
		mainMenu: "Main menu",
		openMenu: "Open menu",
		closeMenu: "Close menu",
		language: "Language",
		theme: "Appearance",
		themes: {
			system: "As on the device",
			light: "Light",
			dark: "Dark"
		},
		nav: {
			agreements: "Agreements",
			coverage: "Coverage",
			areas: "Areas",
			users: "Users",
			settings: "Settings"
		},
		signOut: "Sign out",
		signedInAs: "Signed in: {{name}}",
		exampleMode: "Example mode: the people and agreements are invented.",
		loading: "Loading…",
		retry: "Try again",
		offline: "The connection is down. Changes are saved only once it is back.",
		signedOut: "Your session has ended. Sign in again to continue.",
		errorTitle: "Something went wrong",
		errorText: "The page could not be shown. What you have saved is safe. Reload the page.",
		reload: "Reload the page",
		notFoundTitle: "Page not found",
		notFoundText: "The page was not found, or you do not have the right to see it.",
		toFrontPage: "To the front page",
		privacyStatement: "Privacy statement",
		accessibilityStatement: "Accessibility statement"
	},
	signIn: {
		title: "Sign in",
		email: "Email address",
		password: "Password",
		showPassword: "Show password",
		hidePassword: "Hide password",
		submit: "Sign in",
		submitting: "Signing in…",
		exampleTitle: "Try it as an example person",
		exampleText: "Choose a person to see the service through their eyes. The people and agreements are invented.",
		signInAs: "Sign in: {{name}}",
		forgotten: "Can’t sign in? Ask an administrator for help."
	}
};
// libs/i18n/src/messages/fi/access.ts
var access$1 = {
	roles: {
		VIEWER: "Katselija",
		REPRESENTATIVE: "Edustaja",
		ASSOCIATION_CONTACT: "Yhdistyksen yhteyshenkilö",
		DISTRICT_USER: "Piirin käyttäjä",
		DISTRICT_APPROVER: "Piirin hyväksyjä",
		CENTRAL_USER: "Keskusjärjestön käyttäjä",
		LEADERSHIP: "Johto",
		ADMINISTRATOR: "Pääkäyttäjä",
		DATA_PROTECTION_OFFICER: "Tietosuojavastaava",
		API_CLIENT: "Rajapinta-asiakas"
	},
	/** What a missing right is called in GEN-403: "Tarvitset oikeuden: …". */
	rights: {
		agreement: {
			read: "sopimusten katselu",
			create: "sopimusten kirjaaminen",
			edit: "sopimusten muokkaaminen",
			approve: "sopimusten hyväksyminen",
			end: "sopimusten päättäminen",
			void: "kirjausten mitätöiminen"
		},
		history: { read: "historian katselu" },
		area: {
			read: "alueiden katselu",
			edit: "alueiden muokkaaminen"
		},
		coverage: { read: "kattavuuden katselu" },
		partner: {
			read: "kumppanien katselu",
			create: "kumppanien lisääminen"
		},
		person: { read: "henkilöiden katselu" },
		unit: { read: "piirien ja yhdistysten katselu" },
		user: {
			read: "käyttäjien katselu",
			edit: "käyttäjien hallinta"
		},
		settings: {
			read: "asetusten katselu",
			edit: "asetusten muuttaminen"
		}
	},
	roleAtUnit: "{{role}}, {{unit}}",
	whyNot: "Miksi en voi tehdä tätä?",
	usersTitle: "Käyttäjät",
	addUser: "Lisää käyttäjä",
	grantRole: "Anna rooli",
	endRole: "Päätä rooli",
	roleFrom: "Alkaa",
	roleTo: "Viimeinen päivä"
};
// libs/i18n/src/messages/fi/agreement.ts
var agreement$1 = {
	page: {
		title: "Sopimukset",
		one: "Sopimus",
		create: "Uusi sopimus",
		recordExisting: "Kirjaa olemassa oleva sopimus",
		save: "Tallenna sopimus",
		recordSignature: "Kirjaa allekirjoitus",
		recordDecision: "Kirjaa päätös",
		recordEnding: "Kirjaa päättyminen",
		terminate: "Kirjaa irtisanominen",
		cancelEnding: "Peruuta päättyminen",
		correctError: "Korjaa kirjausvirhe",
		voidRecord: "Mitätöi kirjaus",
		voidConfirm: "Vahvista kirjoittamalla sopimuksen tunnus {{number}}.",
		markNotRealised: "Merkitse toteutumattomaksi",
		why: "Miksi?",
		nextStep: "Seuraava askel",
		lastNoticeDay: "Viimeinen irtisanomispäivä {{day}}",
		recommendedDay: "Toimi viimeistään {{day}}.",
		complete: "Tiedot kunnossa",
		completeNext: "Täydennä",
		missing_one: "Yksi tieto puuttuu",
		missing_other: "{{count}} tietoa puuttuu",
		recordedAfterwards: "kirjattu jälkikäteen",
		signedAfterStart: "alkanut ennen allekirjoitusta",
		restricted: "Rajattu sopimus",
		restrictedQuestion: "Saako näkyä kattavuudessa?",
		count_one: "{{count}} sopimus",
		count_other: "{{count}} sopimusta",
		municipalities_one: "{{count}} kunta",
		municipalities_other: "{{count}} kuntaa",
		currentDivision: "kulloinenkin kuntajako",
		exceptFor: "paitsi {{places}}",
		addException: "Lisää poikkeus",
		addMunicipality: "Lisää kunta",
		addParty: "Lisää osapuoli",
		addPartner: "Lisää uusi kumppani",
		toReview: "Tarkistettavat",
		mergerPending: "Kunta on yhdistynyt. Valitse, mitä se tarkoittaa tälle sopimukselle.",
		endingSoonView: "Päättyvät ja irtisanottavat 180 pv",
		none: "Ei vielä sopimuksia. Kirjaa ensimmäinen.",
		noMatch: "Mikään sopimus ei vastaa hakua. Muuta rajauksia.",
		tabs: {
			facts: "Tiedot",
			area: "Alue",
			documents: "Asiakirjat",
			obligations: "Velvoitteet",
			renewal: "Uusinta",
			history: "Historia"
		}
	},
	kinds: {
		FRAMEWORK: "Puitesopimus",
		COOPERATION: "Yhteistyösopimus",
		PARTNERSHIP: "Kumppanuussopimus",
		GRANT_AGREEMENT: "Avustussopimus",
		GRANT_DECISION: "Avustuspäätös",
		PURCHASED_SERVICE: "Ostopalvelusopimus",
		PREMISES: "Tilankäyttösopimus",
		LETTER_OF_INTENT: "Aiesopimus",
		SUPPORT_STATEMENT: "Puoltolausunto",
		OTHER: "Muu"
	},
	stages: {
		DRAFT: "Luonnos",
		NEGOTIATION: "Neuvoteltavana",
		FOR_APPROVAL: "Hyväksyttävänä",
		FOR_SIGNATURE: "Allekirjoitettavana",
		SIGNED: "Allekirjoitettu",
		DECIDED: "Päätös tehty",
		NOT_REALISED: "Ei toteutunut",
		VOIDED: "Kirjaus mitätöity"
	},
	/** A-08, for filters and badges; `stateText` says the days, too. */
	states: {
		DRAFT: "Luonnos",
		NEGOTIATION: "Neuvoteltavana",
		FOR_APPROVAL: "Hyväksyttävänä",
		FOR_SIGNATURE: "Allekirjoitettavana",
		NOT_REALISED: "Ei toteutunut",
		VOIDED: "Kirjaus mitätöity",
		NOT_YET_IN_FORCE: "Ei vielä voimassa",
		IN_FORCE: "Voimassa",
		ENDING_SOON: "Voimassa, päättyy pian",
		TERMINATED_IN_FORCE: "Irtisanottu, vielä voimassa",
		ENDED: "Päättynyt",
		START_UNKNOWN: "Alkamispäivä ei tiedossa"
	},
	stateTexts: {
		notYetInForce: "Ei vielä voimassa, alkaa {{day}}",
		endUnknown: "Voimassa, päättymispäivä ei tiedossa",
		terminatedInForce: "Irtisanottu, voimassa {{day}} asti",
		ended: "Päättynyt {{day}}",
		endedBecause: "Päättynyt {{day}} ({{because}})",
		endedUnknown: "Todennäköisesti päättynyt {{day}} (päättymispäivä ei tiedossa)"
	},
	endedBecause: {
		TERM_ENDED: "määräaika päättyi",
		TERMINATED: "irtisanottu",
		MUTUAL: "yhdessä päätetty",
		RESCINDED: "purettu",
		MERGER: "kuntaliitos",
		PARTY_CEASED: "osapuoli lakkasi"
	},
	termKinds: {
		FIXED: "Määräaikainen",
		FIXED_WITH_OPTIONS: "Määräaikainen + optio",
		AUTO_RENEWING: "Jatkuu automaattisesti",
		OPEN_ENDED: "Toistaiseksi voimassa"
	},
	anchors: {
		ANY_TIME: "milloin tahansa",
		END_OF_MONTH: "kuukauden lopussa",
		END_OF_YEAR: "kalenterivuoden lopussa",
		END_OF_TERM: "sopimuskauden lopussa"
	},
	noticeKinds: {
		MONTHS: "Irtisanomisaika kuukausina",
		NOT_DURING_TERM: "Ei irtisanottavissa kesken kauden",
		UNKNOWN: "Ei tietoa"
	},
	notice_one: "{{count}}\xA0kk, {{anchor}}",
	notice_other: "{{count}}\xA0kk, {{anchor}}",
	endingManners: {
		TERMINATED: "Irtisanominen",
		MUTUAL: "Päätetään yhdessä",
		RESCINDED: "Purkaminen",
		MERGER: "Kuntaliitos",
		PARTY_CEASED: "Osapuoli lakkaa"
	},
	partnerKinds: {
		COUNTY: "Hyvinvointialue",
		MUNICIPALITY: "Kunta",
		JOINT_AUTHORITY: "Kuntayhtymä",
		CONSORTIUM: "Yhtymä",
		REGIONAL_COUNCIL: "Maakuntaliitto",
		PARISH: "Seurakunta",
		ORGANISATION: "Järjestö",
		SCHOOL: "Koulu tai oppilaitos",
		COMPANY: "Yritys",
		STATE_AUTHORITY: "Valtion viranomainen",
		NETWORK: "Verkosto",
		OTHER: "Muu"
	},
	sides: {
		OWN: "MLL:n osapuoli",
		COUNTERPART: "Sopimuskumppani",
		OTHER: "Muu osapuoli"
	},
	areaShapes: {
		WHOLE_COUNTY: "Koko hyvinvointialue",
		WHOLE_REGION: "Koko maakunta",
		MUNICIPALITY: "Nimetyt kunnat",
		WHOLE_COUNTRY: "Koko maa"
	},
	mergerEffects: {
		WHOLE_SUCCESSOR: "Koskee koko uutta kuntaa",
		FORMER_AREA: "Vain entisen kunnan aluetta",
		ENDS: "Päättyy yhdistymiseen"
	},
	visibilities: {
		NORMAL: "Normaali",
		RESTRICTED: "Rajattu"
	},
	/** Labels of the fields, by the path of the API. */
	fields: {
		number: "Tunnus",
		kind: "Tyyppi",
		stage: "Vaihe",
		state: "Tila",
		parties: "Osapuolet",
		counterpart: "Sopimuskumppani",
		ownParty: "MLL:n osapuoli",
		otherParty: "Muu osapuoli",
		area: "Alue",
		exclusion: "Poikkeus",
		isPartOnly: "Koskee vain osaa kunnasta",
		mergerEffect: "Vaikutus kuntaliitoksessa",
		term: {
			kind: "Voimassaolo",
			starts: "Alkaa",
			ends: "Päättyy",
			renewalMonths: "Jatkuu kerrallaan (kk)",
			options: "Optiot",
			noticeMonths: "Irtisanomisaika (kk)",
			noticeAnchor: "Irtisanomisaika päättyy",
			noticeKind: "Irtisanominen",
			reviewOn: "Tarkistuspäivä"
		},
		ending: {
			manner: "Päättymistapa",
			noticeOn: "Ilmoituspäivä",
			lastDay: "Viimeinen voimassaolopäivä",
			reason: "Syy"
		},
		lastNoticeDay: "Viimeinen irtisanomispäivä",
		municipalityCount: "Kuntia",
		nextStep: "Seuraava askel",
		ownerUnit: "Omistaja",
		responsible: "Vastuuhenkilö",
		deputy: "Varavastuuhenkilö",
		ownRecordNumber: "Oma diaarinumero",
		partnerRecordNumber: "Kumppanin diaarinumero",
		decidedOn: "Päätöspäivä",
		decisionBody: "Päätöksen tekijä",
		decisionSection: "Pykälä (§)",
		decisionUrl: "Päätöksen verkko-osoite",
		originalKeptAt: "Alkuperäisen säilytyspaikka",
		signedOn: "Allekirjoituspäivä",
		isRecordedAfterwards: "Kirjattu jälkikäteen",
		visibility: "Näkyvyys",
		showsInCoverage: "Saa näkyä kattavuudessa"
	}
};
// libs/i18n/src/messages/fi/area.ts
var area$1 = {
	title: "Alueet",
	municipality: "Kunta",
	municipalities: "Kunnat",
	county: "Hyvinvointialue",
	counties: "Hyvinvointialueet",
	region: "Maakunta",
	regions: "Maakunnat",
	district: "Piiri",
	districts: "Piirit",
	association: "Yhdistys",
	code: "Kuntanumero",
	formerly: "ent. {{name}}",
	noDistrict: "Ei piiriä",
	districtUnknown: "Piiri ei tiedossa",
	membershipKinds: {
		COUNTY: "Hyvinvointialue",
		REGION: "Maakunta",
		DISTRICT: "Piiri"
	},
	eventKinds: {
		MERGER: "Yhdistyminen",
		SPLIT: "Jakautuminen",
		PARTIAL_MERGER: "Osaliitos",
		RENAMING: "Nimenmuutos",
		AREA_TRANSFER: "Alueen vaihto"
	},
	events: "Aluemuutokset",
	event: "{{from}} → {{to}} {{day}}",
	reversed: "peruttu",
	existsFrom: "Kunta on ollut olemassa {{day}} alkaen.",
	search: "Hae kuntaa nimellä tai numerolla",
	noMatch: "Kuntaa ei löytynyt. Kokeile myös entistä nimeä."
};
// libs/i18n/src/messages/fi/coverage.ts
var coverage$1 = {
	title: "Kattavuus",
	/** C-06. `<b>` marks what the page makes bold. */
	headline_one: "Sopimus on voimassa <b>{{covered}} kunnassa {{outOfCase}} ({{percent}})</b> {{day}}",
	headline_other: "Sopimus on voimassa <b>{{covered}} kunnassa {{outOfCase}} ({{percent}})</b> {{day}}",
	headlineAll: "Sopimus on voimassa <b>kaikissa {{outOf}} kunnassa ({{percent}})</b> {{day}}",
	headlineNone: "Sopimus ei ole voimassa <b>yhdessäkään {{outOf}} kunnasta</b> {{day}}",
	headlineEmpty: "Rajaukseen <b>ei kuulu yhtään kuntaa</b> {{day}}",
	headlineWithClasses: "{{headline}}: {{classes}}",
	headlineClasses: {
		DIRECT: "suoraan kunnan kanssa {{number}}",
		COUNTY: "hyvinvointialueen kautta {{number}}",
		OTHER: "muun kautta {{number}}",
		PARTIAL: "osassa kuntaa {{number}}",
		PARTIAL_BESIDE: "lisäksi osassa kuntaa {{number}}"
	},
	/** C-02, in the table and the legend. */
	classes: {
		DIRECT: "Suoraan kunnan kanssa",
		COUNTY: "Hyvinvointialueen kautta",
		OTHER: "Muun kautta",
		PARTIAL: "Osassa kuntaa",
		NONE: "Ei sopimusta",
		NOT_COUNTED: "Ei mukana laskennassa"
	},
	/** C-05. */
	denominators: {
		MAINLAND: "Manner-Suomen kunnat",
		ALL: "Kaikki kunnat",
		COUNTY_MUNICIPALITIES: "Hyvinvointialueiden kunnat"
	},
	/** C-10. */
	differences: {
		NEW: "Uusi",
		RENEWED: "Uusittu",
		ENDED: "Päättynyt",
		TERMINATED: "Irtisanottu",
		CORRECTED: "Korjattu",
		CLASS_CHANGED: "Luokka muuttui",
		AREA_CHANGE: "Aluemuutos"
	},
	denominatorLabel: "Mistä lasketaan",
	partialFootnote: "Osassa kuntaa: sopimus koskee vain entisen kunnan aluetta tai muuten vain osaa kunnasta.",
	onDay: "Tilanne päivänä",
	knownAt: "Mitä tiedettiin",
	showKnownAt: "Näytä aiemman tiedon mukaan",
	countiesWithAgreement: "Sopimus {{covered}} hyvinvointialueen kanssa {{outOf}}",
	helsinkiCovered: "Helsingillä on sopimus.",
	helsinkiNotCovered: "Helsingillä ei ole sopimusta.",
	why: "Miksi?",
	whyTitle: "Miksi {{place}} on tässä luokassa?",
	until: "{{day}} asti",
	openEnded: "toistaiseksi",
	endUnknown: "päättyminen ei tiedossa",
	restricted: "Rajattu sopimus",
	showAgreements: "Näytä sopimukset",
	/** C-10. */
	differenceReasons: {
		NEW: "Uusi sopimus",
		RENEWED: "Sopimus uusittu",
		ENDED: "Sopimus päättyi",
		TERMINATED: "Sopimus irtisanottiin",
		CORRECTED: "Kirjaus korjattiin",
		CLASS_CHANGED: "Luokka muuttui",
		AREA_CHANGE: "Aluemuutos"
	},
	noRows: "Yksikään kunta ei vastaa rajauksia. Muuta rajauksia.",
	columns: {
		municipality: "Kunta",
		county: "Hyvinvointialue",
		coverageClass: "Kattavuus",
		until: "Voimassa",
		agreements: "Sopimukset"
	}
};
// libs/i18n/src/messages/fi/form.ts
var form$1 = {
	save: "Tallenna",
	saving: "Tallennetaan…",
	saved: "Tallennettu",
	cancel: "Peruuta",
	close: "Sulje",
	edit: "Muokkaa",
	add: "Lisää",
	remove: "Poista",
	continueAnyway: "Jatka silti",
	back: "Takaisin",
	search: "Hae",
	clear: "Tyhjennä",
	choose: "Valitse",
	optional: "(vapaaehtoinen)",
	required: "Täytä tämä tieto.",
	reason: "Syy",
	reasonHint: "Kerro syy vähintään viidellä merkillä.",
	dateHint: "Käytä muotoa P.K.VVVV",
	partialDateHint: "Käytä muotoa P.K.VVVV. Myös 3/2021 tai 2021 käy.",
	understoodAs: "Ymmärretty: {{date}}",
	notKnown: "Ei tiedossa",
	errorSummary_one: "Korjaa yksi kohta",
	errorSummary_other: "Korjaa {{count}} kohtaa",
	warnings: "Tarkista ennen tallentamista",
	conflictTitle: "Toinen käyttäjä muutti samaa kenttää",
	conflictMine: "Minun",
	conflictTheirs: "Toisen käyttäjän",
	conflictOriginal: "Alkuperäinen",
	unsaved: "Sinulla on tallentamattomia muutoksia.",
	noResults: "Ei osumia",
	results_one: "{{count}} osuma",
	results_other: "{{count}} osumaa"
};
// libs/i18n/src/messages/fi/format.ts
var format$1 = {
	unknown: "ei tiedossa",
	yes: "kyllä",
	no: "ei",
	time: "{{hour}}.{{minute}}",
	instant: "{{day}} klo {{time}}",
	percent: "{{number}}\xA0%",
	euro: "{{number}}\xA0€",
	inPlace: "kunnassa {{place}}",
	untilFurtherNotice: "toistaiseksi",
	until: "{{day}} asti",
	from: "{{day}} alkaen",
	months_one: "{{count}}\xA0kk",
	months_other: "{{count}}\xA0kk",
	weekNumber: "vk\xA0{{week}}",
	inMonth: {
		m1: "tammikuussa",
		m2: "helmikuussa",
		m3: "maaliskuussa",
		m4: "huhtikuussa",
		m5: "toukokuussa",
		m6: "kesäkuussa",
		m7: "heinäkuussa",
		m8: "elokuussa",
		m9: "syyskuussa",
		m10: "lokakuussa",
		m11: "marraskuussa",
		m12: "joulukuussa"
	}
};
// libs/i18n/src/messages/fi/history.ts
/** Field names by table, for the sentences of a record's history (U-02). What is not here has its label in `agreement.fields`. */
var history$1 = {
	title: "Historia",
	sources: {
		FORM: "lomake",
		IMPORT: "tuonti",
		API: "rajapinta",
		SYSTEM: "järjestelmä",
		REGISTER: "aluerekisteri",
		EXAMPLE: "esimerkkitiedot"
	},
	created: "{{actor}} kirjasi tiedot {{at}}.",
	changed: "{{actor}} muutti {{at}}.",
	change: "{{label}}: {{old}} → {{new}}",
	set: "{{label}}: {{new}}",
	removed: "{{label}}: {{old}} poistettu",
	reason: "Syy: {{reason}}",
	empty: "tyhjä",
	erased: "poistettu {{day}}",
	systemActor: "Järjestelmä",
	none: "Ei muutoksia.",
	otherField: "Muu tieto",
	fields: {
		agreement: {
			termKind: "Voimassaolo",
			starts: "Alkaa",
			ends: "Päättyy",
			renewalMonths: "Jatkuu kerrallaan (kk)",
			noticeKind: "Irtisanominen",
			noticeMonths: "Irtisanomisaika (kk)",
			noticeAnchor: "Irtisanomisaika päättyy",
			reviewOn: "Tarkistuspäivä",
			endingManner: "Päättymistapa",
			endingNoticeOn: "Ilmoituspäivä",
			endingLastDay: "Viimeinen voimassaolopäivä",
			endingReason: "Päättymisen syy",
			ownerUnitId: "Omistaja",
			responsibleId: "Vastuuhenkilö",
			createdBy: "Kirjaaja"
		},
		agreement_party: {
			side: "Osapuolen puoli",
			role: "Osapuolen rooli",
			unitId: "MLL:n osapuoli",
			partnerId: "Sopimuskumppani",
			position: "Järjestys"
		},
		agreement_area_row: {
			shape: "Alue",
			isExclusion: "Poikkeus",
			countyCode: "Hyvinvointialue",
			regionCode: "Maakunta",
			municipalityId: "Kunta",
			from: "Alue alkaen",
			to: "Alue asti",
			isPartOnly: "Koskee vain osaa kunnasta",
			note: "Huomautus",
			mergerEffect: "Vaikutus kuntaliitoksessa",
			position: "Järjestys"
		},
		agreement_option: {
			months: "Option pituus (kk)",
			usedOn: "Optio käytetty",
			decision: "Option päätös",
			position: "Järjestys"
		},
		agreement_named_person: { accountId: "Nimetty henkilö" },
		account: {
			email: "Sähköpostiosoite",
			name: "Nimi",
			language: "Kieli"
		},
		role_assignment: {
			role: "Rooli",
			unitId: "Yksikkö",
			validFrom: "Alkaa",
			validTo: "Viimeinen päivä",
			reason: "Syy"
		},
		partner: {
			kind: "Kumppanin tyyppi",
			nameFi: "Nimi suomeksi",
			nameSv: "Nimi ruotsiksi",
			businessId: "Y-tunnus"
		}
	}
};
// libs/i18n/src/messages/fi/next-step.ts
/** A-07 *Täydennä*: what the record still lacks, as something to do. Codes of `MISSING_FACTS`. */
var missingFacts$2 = {
	COUNTERPART_CONTACT: "Lisää sopimuskumppanin yhteyshenkilö.",
	SIGNED_PROOF: "Kirjaa, missä allekirjoitettua sopimusta säilytetään.",
	SIGNED_ON: "Lisää allekirjoituspäivä.",
	START: "Selvitä alkamispäivä.",
	END: "Selvitä päättymispäivä.",
	NOTICE: "Lisää irtisanomisaika.",
	MERGER_CHOICE: "Valitse, mitä kuntaliitos tarkoittaa sopimukselle: {{municipality}}."
};
/** A-19 *Seuraava askel*. Codes of `NEXT_STEPS`. */
var nextSteps$1 = {
	START_NEGOTIATION: "Aloita neuvottelu",
	SEND_FOR_APPROVAL: "Lähetä hyväksyttäväksi",
	SEND_FOR_SIGNATURE: "Lähetä allekirjoitettavaksi",
	RECORD_DECISION: "Kirjaa päätös",
	APPROVE: "Hyväksy sopimus",
	SIGN: "Kirjaa allekirjoitus",
	ADD_START: "Lisää alkamispäivä",
	CHECK_END: "Selvitä päättymispäivä viimeistään {{on}}",
	PREPARE_RENEWAL: "Valmistele uusinta: sopimus päättyy {{on}}",
	DECIDE_ON_NOTICE: "Päätä viimeistään {{on}}, irtisanotaanko sopimus",
	COMPLETE_FACTS_one: "Täydennä yksi tieto",
	COMPLETE_FACTS_other: "Täydennä {{count}} tietoa"
};
// libs/i18n/src/messages/fi/problems.ts
/**
* The error catalogue (spec section 25): what is wrong, and what to do. Days, months and lists come formatted by `problemText`.
* `CODE-PLAIN` is said when the values of the text are not at hand, `CODE-<VARIANT>` when the problem has a `variant`.
*/
var problems$1 = {
	"AGR-01": "Sopimus päättyisi ({{end}}) ennen alkamistaan ({{start}}). Korjaa päivät.",
	"AGR-01-PLAIN": "Sopimus päättyisi ennen alkamistaan. Korjaa päivät.",
	"AGR-02": "Valitse alue: koko hyvinvointialue, koko maakunta, nimetyt kunnat tai koko maa.",
	"AGR-03": "Kunta on yhdistynyt {{on}}: {{old}} → {{new}}. Valitse nykyinen kunta tai korjaa alkamispäivä.",
	"AGR-03-PLAIN": "Kunta on yhdistynyt toiseen kuntaan. Valitse nykyinen kunta tai korjaa alkamispäivä.",
	"AGR-04": "Lisää päättymispäivä tai valitse Ei tiedossa.",
	"AGR-05": "Allekirjoituspäivä ei voi olla tulevaisuudessa. Korjaa päivä.",
	"AGR-05-decidedOn": "Päätöspäivä ei voi olla tulevaisuudessa. Korjaa päivä.",
	"AGR-07": "Allekirjoitetun sopimuksen ehtoja ei voi muuttaa. Jos kyse on virheestä, valitse Korjaa kirjausvirhe ja kirjoita syy.",
	"AGR-08": "Kunta {{municipality}} ei kuulu valittuun hyvinvointialueeseen. Poista poikkeus tai vaihda alue.",
	"AGR-08-PLAIN": "Kunta ei kuulu valittuun hyvinvointialueeseen. Poista poikkeus tai vaihda alue.",
	"AGR-10": "Sama osapuoli on valittu molemmille puolille. Poista toinen.",
	"AGR-11": "Sopimus päättyi jo {{on}}. Tarkista irtisanomispäivä.",
	"AGR-11-PLAIN": "Sopimus on jo päättynyt. Tarkista irtisanomispäivä.",
	"AGR-12": "Tätä ei voi tehdä vaiheessa {{stage}}.",
	"AGR-12-PLAIN": "Tätä ei voi tehdä sopimuksen nykyisessä vaiheessa.",
	"AGR-13": "Et voi hyväksyä sopimusta, jonka olet itse kirjannut.",
	"AGR-14": "Täytä tämä tieto.",
	"AGR-14-counterpart": "Valitse sopimuskumppani.",
	"AGR-14-ownParty": "Valitse MLL:n osapuoli.",
	"AGR-14-kind": "Valitse sopimuksen tyyppi.",
	"AGR-14-responsible": "Valitse vastuuhenkilö.",
	"AGR-14-starts": "Lisää alkamispäivä tai valitse Ei tiedossa.",
	"AGR-14-termKind": "Valitse voimassaolon laji.",
	"AGR-14-renewalMonths": "Kirjoita, montako kuukautta sopimus jatkuu kerrallaan.",
	"AGR-14-signedOn": "Lisää allekirjoituspäivä.",
	"AGR-14-decidedOn": "Lisää päätöspäivä.",
	"AGR-14-decisionBody": "Kirjoita, kuka päätöksen teki.",
	"AGR-14-county": "Valitse hyvinvointialue.",
	"AGR-14-region": "Valitse maakunta.",
	"AGR-14-municipality": "Valitse kunta.",
	"AGR-14-lastDay": "Lisää viimeinen voimassaolopäivä.",
	"AGR-14-reason": "Kirjoita syy, vähintään viisi merkkiä.",
	"AGR-14-confirmNumber": "Vahvista kirjoittamalla sopimuksen tunnus.",
	"AGR-W1": "Samankaltainen sopimus on jo olemassa: {{number}}. Tarkista, onko kyse samasta.",
	"AGR-W1-PLAIN": "Samankaltainen sopimus on jo olemassa. Tarkista, onko kyse samasta.",
	"GEO-01": "Kuntanumerossa on kolme numeroa, esim. 005.",
	"GEO-02": "Kunta voi kuulua vain yhteen hyvinvointialueeseen kerrallaan. Korjaa päivät.",
	"GEO-02-REGION": "Kunta voi kuulua vain yhteen maakuntaan kerrallaan. Korjaa päivät.",
	"GEO-02-DISTRICT": "Kunta voi kuulua vain yhteen piiriin kerrallaan. Korjaa päivät.",
	"GEO-03": "Kuntaa {{municipality}} ei ollut {{on}}. Tarkista päivä ja kunnat.",
	"GEO-03-PLAIN": "Kuntaa ei ollut sinä päivänä. Tarkista päivä ja kunnat.",
	"GEO-04": "Kunnalta puuttuu hyvinvointialue ajalta {{range}}. Korjaa päivät.",
	"GEO-04-REGION": "Kunnalta puuttuu maakunta ajalta {{range}}. Korjaa päivät.",
	"GEO-04-PLAIN": "Kunnalta puuttuu alue osalta ajasta. Korjaa päivät.",
	"GEO-05": "Kattavuus lasketaan {{first}} alkaen. Valitse myöhempi päivä.",
	"GEO-05-PLAIN": "Kattavuus lasketaan 1.1.2016 alkaen. Valitse myöhempi päivä.",
	"AUT-01": "Sähköpostiosoite tai salasana on väärä.",
	"AUT-02_one": "Liian monta yritystä. Odota {{count}} minuutti.",
	"AUT-02_other": "Liian monta yritystä. Odota {{count}} minuuttia.",
	"AUT-02-PLAIN": "Liian monta yritystä. Odota hetki ja yritä uudelleen.",
	"USR-01": "Rooli {{role}} ei sovi yksikköön {{unit}}. Valitse toinen rooli tai yksikkö.",
	"USR-01-PLAIN": "Rooli ei sovi tähän yksikköön. Valitse toinen rooli tai yksikkö.",
	"USR-02": "Oikeus päättyisi ({{to}}) ennen alkamistaan ({{from}}). Korjaa päivät.",
	"USR-02-PLAIN": "Oikeus päättyisi ennen alkamistaan. Korjaa päivät.",
	"USR-03": "Käyttäjällä on jo tämä rooli samassa yksikössä osan ajasta. Muuta päiviä tai päätä aiempi ensin.",
	"USR-04": "Sähköpostiosoite on jo käytössä. Tarkista osoite tai etsi käyttäjä luettelosta.",
	"USR-05": "Tämä on viimeinen pääkäyttäjän rooli. Anna rooli ensin toiselle henkilölle.",
	"USR-06": "Valitse viimeinen päivä, joka on aikaisintaan {{earliest}} ja enintään oikeuden nykyinen viimeinen päivä.",
	"USR-06-PLAIN": "Viimeinen päivä ei käy: se on mennyt jo tai on myöhemmin kuin oikeuden nykyinen viimeinen päivä.",
	"USR-07": "Tilapäinen oikeus kestää 1–{{max}} päivää ja tarvitsee perustelun. Täydennä tiedot.",
	"USR-07-PLAIN": "Tilapäinen oikeus kestää 1–30 päivää ja tarvitsee perustelun. Täydennä tiedot.",
	"SET-01": "Arvo ei käy tähän asetukseen. Sallittu arvo: {{allowed}}.",
	"SET-01-PLAIN": "Arvo ei käy tähän asetukseen. Tarkista arvo.",
	"GEN-001": "Päivää {{date}} ei ole: {{inMonth}} on {{daysInMonth}} päivää.",
	"GEN-001-NO_SUCH_MONTH": "Päivää {{date}} ei ole: kuukausia on 12. Korjaa päivä.",
	"GEN-001-PLAIN": "Tällaista päivää ei ole. Korjaa päivä.",
	"GEN-W1": "Tarkoititko vuotta {{suggestedYear}}?",
	"GEN-W1-NO_GUESS": "Onko vuosi {{year}} oikein? Tarkista päivä.",
	"GEN-W1-PLAIN": "Vuosi näyttää oudolta. Tarkista päivä.",
	"GEN-002": "Päivää ”{{text}}” ei ymmärretty. Kirjoita se muodossa P.K.VVVV, esim. 31.12.2026.",
	"GEN-002-PLAIN": "Päivää ei ymmärretty. Kirjoita se muodossa P.K.VVVV, esim. 31.12.2026.",
	"GEN-003": "Tieto puuttuu tai on väärässä muodossa. Korjaa se.",
	"GEN-003-MISSING": "Täytä tämä tieto.",
	"GEN-003-TOO_LONG": "Teksti on liian pitkä: enintään {{max}} merkkiä. Lyhennä sitä.",
	"GEN-003-TOO_SHORT": "Teksti on liian lyhyt: vähintään {{min}} merkkiä. Kirjoita hieman enemmän.",
	"GEN-003-NOT_A_CHOICE": "Tämä ei ole valittavissa. Valitse jokin vaihtoehdoista.",
	"GEN-400": "Pyyntö on liian suuri tai monimutkainen. Rajaa sitä.",
	"GEN-401": "Istunto on päättynyt. Kirjaudu uudelleen; tekstisi on tallessa.",
	"GEN-403": "Et voi tehdä tätä. Tarvitset oikeuden: {{right}}. Pyydä sitä: {{askFrom}}.",
	"GEN-403-NOBODY": "Et voi tehdä tätä. Tarvitset oikeuden: {{right}}. Pyydä sitä pääkäyttäjältä.",
	"GEN-403-PLAIN": "Et voi tehdä tätä. Pyydä tarvittava oikeus pääkäyttäjältä.",
	"GEN-404": "Sivua ei löydy tai sinulla ei ole oikeutta siihen.",
	"GEN-409": "Toinen käyttäjä muutti samaa kenttää. Valitse, kumpi jää.",
	"GEN-412": "Tietue on muuttunut sen jälkeen, kun avasit sen. Lataa se uudelleen.",
	"GEN-429": "Liian monta pyyntöä. Yritä hetken päästä uudelleen.",
	"GEN-500": "Jokin meni vikaan. Tietojasi ei muutettu. Yritä uudelleen. Jos vika toistuu, kerro ylläpidolle tunniste {{requestId}}.",
	"GEN-500-PLAIN": "Jokin meni vikaan. Tietojasi ei muutettu. Yritä uudelleen."
};
// libs/i18n/src/messages/fi/reasons.ts
/**
* Why a value is what it is: one sentence for each reason code of `libs/domain`, shown behind *Miksi?*.
* Days come formatted; `count` is the `months` of the reason.
*/
var reasons$1 = {
	STAGE: "Sopimus ei ole voimassa: sen vaihe on {{stage}}.",
	VOIDED: "Kirjaus on mitätöity, joten sopimusta ei lasketa mukaan.",
	SIGNED_ON: "Sopimus on allekirjoitettu {{on}}.",
	DECIDED_ON: "Päätös on tehty {{on}}.",
	RECORDED_AFTERWARDS: "Sopimus on kirjattu jälkikäteen.",
	START_NOT_KNOWN: "Alkamis-, allekirjoitus- ja päätöspäivä puuttuvat, joten sopimusta ei lasketa mukaan.",
	STARTS_ON: "Sopimuksen ensimmäinen päivä on {{on}}.",
	START_PARTIAL: "Alkamisajaksi on kirjattu {{given}}, joten ensimmäinen päivä on {{on}}.",
	START_ASSUMED: "Alkamispäivä ei ole tiedossa, joten ensimmäisenä päivänä pidetään allekirjoitus- tai päätöspäivää {{on}}.",
	STARTED_BEFORE_SIGNING: "Sopimus alkoi {{start}} ja allekirjoitettiin vasta {{signedOn}}.",
	TERM_FIXED_UNTIL: "Määräajan viimeinen päivä on {{on}}.",
	END_PARTIAL: "Päättymisajaksi on kirjattu {{given}}, joten viimeinen päivä on {{on}}.",
	OPTION_USED_one: "Optio otettiin käyttöön {{on}}: se jatkaa sopimusta {{count}} kuukauden.",
	OPTION_USED_other: "Optio otettiin käyttöön {{on}}: se jatkaa sopimusta {{count}} kuukautta.",
	RENEWS_EVERY_one: "Sopimus jatkuu automaattisesti {{count}} kuukauden kerrallaan; tämä kausi päättyy {{on}}.",
	RENEWS_EVERY_other: "Sopimus jatkuu automaattisesti {{count}} kuukautta kerrallaan; tämä kausi päättyy {{on}}.",
	RENEWS_UNTIL_NOTICE: "Sopimus jatkuu automaattisesti, kunnes se irtisanotaan.",
	OPEN_ENDED: "Sopimus on voimassa toistaiseksi.",
	END_UNKNOWN_REVIEW: "Päättymispäivä ei ole tiedossa, joten sopimus lasketaan voimassa olevaksi tarkistuspäivään {{on}} asti.",
	END_UNKNOWN_MONTHS_one: "Päättymispäivä ei ole tiedossa, joten sopimus lasketaan voimassa olevaksi {{count}} kuukauden ajan, {{on}} asti.",
	END_UNKNOWN_MONTHS_other: "Päättymispäivä ei ole tiedossa, joten sopimus lasketaan voimassa olevaksi {{count}} kuukauden ajan, {{on}} asti.",
	NOTICE_GIVEN: "Sopimus on irtisanottu {{on}}; viimeinen voimassaolopäivä on {{lastDay}}.",
	ENDED_MUTUAL: "Päättymisestä on sovittu yhdessä {{on}}; viimeinen voimassaolopäivä on {{lastDay}}.",
	ENDED_RESCINDED: "Sopimus on purettu {{on}}; viimeinen voimassaolopäivä on {{lastDay}}.",
	ENDED_MERGER: "Sopimus päättyy kuntaliitokseen; viimeinen voimassaolopäivä on {{lastDay}}.",
	ENDED_PARTY_CEASED: "Sopimus päättyy, koska osapuoli lakkaa; viimeinen voimassaolopäivä on {{lastDay}}.",
	ENDING_SOON: "Sopimus päättyy {{on}}, eikä jatkosopimusta ole allekirjoitettu. Varoitusaika on {{days}}\xA0pv.",
	FOLLOW_UP_SIGNED: "Jatkosopimus on jo allekirjoitettu.",
	LAST_NOTICE_DAY: "Viimeinen irtisanomispäivä on {{on}}.",
	NOTICE_NOT_DURING_TERM: "Sopimusta ei voi irtisanoa kesken kauden.",
	NOTICE_RUNS_OUT_one: "Ilmoitus annetaan {{noticeOn}}, ja {{count}} kuukauden irtisanomisaika päättyy {{runsOut}}.",
	NOTICE_RUNS_OUT_other: "Ilmoitus annetaan {{noticeOn}}, ja {{count}} kuukauden irtisanomisaika päättyy {{runsOut}}.",
	NOTICE_ENDS_ANY_TIME: "Sopimus päättyy irtisanomisajan päättyessä: viimeinen voimassaolopäivä on {{lastDay}}.",
	NOTICE_ENDS_END_OF_MONTH: "Sopimus päättyy kuukauden lopussa: viimeinen voimassaolopäivä on {{lastDay}}.",
	NOTICE_ENDS_END_OF_YEAR: "Sopimus päättyy kalenterivuoden lopussa: viimeinen voimassaolopäivä on {{lastDay}}.",
	NOTICE_ENDS_END_OF_TERM: "Sopimus päättyy sopimuskauden lopussa: viimeinen voimassaolopäivä on {{lastDay}}.",
	NOTICE_NO_TERM_END: "Mikään sopimuskausi ei pääty {{runsOut}} tai sen jälkeen, joten viimeistä päivää ei voi laskea.",
	COVERED_BY_one: "Kunnassa on voimassa yksi sopimus.",
	COVERED_BY_other: "Kunnassa on voimassa {{count}} sopimusta.",
	NO_AGREEMENT: "Mikään sopimus ei kata kuntaa tänä päivänä.",
	MUNICIPALITY_MERGED: "Kunta on yhdistynyt {{on}}. Nykyinen kunta: {{municipalities}}.",
	MUNICIPALITY_NOT_EXISTING: "Kuntaa ei ollut tänä päivänä.",
	CLASS_DIRECT: "Sopimus on tehty suoraan kunnan tai sen kuntayhtymän kanssa: {{parties}}.",
	CLASS_COUNTY: "Sopimus on tehty hyvinvointialueen kanssa: {{parties}}.",
	CLASS_OTHER: "Sopimus on tehty muun kumppanin kanssa: {{parties}}.",
	CLASS_PARTIAL: "Sopimus kattaa vain osan kunnasta. Sopimuskumppani: {{parties}}.",
	WHOLE_COUNTY: "Sopimus koskee koko hyvinvointialuetta: {{area}}.",
	WHOLE_REGION: "Sopimus koskee koko maakuntaa, johon kunta kuuluu.",
	WHOLE_COUNTRY: "Sopimus koskee koko maata.",
	LISTED: "Kunta on nimetty sopimuksessa.",
	WHOLE_SUCCESSOR: "Sopimuksessa on nimetty entinen kunta {{municipality}}, ja sopimus koskee koko uutta kuntaa.",
	FORMER_AREA: "Sopimuksessa on nimetty entinen kunta {{municipality}}, ja sopimus koskee vain sen aluetta.",
	PART_ONLY: "Sopimus koskee vain osaa kunnasta.",
	COVERS_FROM: "Sopimus kattaa kunnan {{on}} alkaen.",
	COVERS_UNTIL: "Sopimus kattaa kunnan {{on}} asti.",
	COVERS_UNTIL_FURTHER_NOTICE: "Sopimus kattaa kunnan toistaiseksi.",
	COVERS_END_UNKNOWN: "Päättymispäivä ei ole tiedossa, joten sopimus lasketaan voimassa olevaksi {{on}} asti.",
	NOT_SIGNED: "Sopimusta ei ole allekirjoitettu: sen vaihe on {{stage}}.",
	KIND_NOT_COUNTED: "Sopimuksen tyyppiä ei lasketa kattavuuteen: {{kind}}.",
	EXCLUDED: "Kunta on rajattu pois sopimuksesta.",
	NOT_YET_COVERED: "Sopimus kattaa kunnan vasta {{on}} alkaen.",
	NO_LONGER_COVERED: "Sopimus kattoi kunnan {{on}} asti."
};
// libs/i18n/src/messages/fi/index.ts
/**
* Every text of the interface, by feature: `messages/<language>/<feature>.ts`.
*
* To add a text: write it here in Finnish first (this file's type is the source of all keys), then under the same key in
* `sv` and `en`; the compiler and `messages.spec.ts` list what is missing, what is extra and where a {{param}} differs.
* Plurals: `rows_one`, `rows_other`, asked for as `t('x.rows', { count })`. Values come ready formatted (see `format/`).
* To add a feature: one file per language and one line in each `index.ts`.
*/
var fi = {
	access: access$1,
	agreement: agreement$1,
	area: area$1,
	coverage: coverage$1,
	form: form$1,
	format: format$1,
	history: history$1,
	missingFacts: missingFacts$2,
	nextSteps: nextSteps$1,
	problems: problems$1,
	reasons: reasons$1,
	settings: {
		title: "Asetukset",
		default: "Oletus: {{value}}",
		changedBy: "{{actor}} muutti {{at}}",
		affects_one: "Muuttaa {{count}} sopimuksen tilaa.",
		affects_other: "Muuttaa {{count}} sopimuksen tilaa.",
		names: {
			endingSoonDays: "Päättyy pian -varoituksen pituus (pv)",
			unknownEndMonths: "Voimassaolo, kun päättymispäivä ei ole tiedossa (kk)",
			countedKinds: "Kattavuuteen laskettavat sopimustyypit",
			partialCounts: "Osassa kuntaa lasketaan mukaan"
		},
		explanations: {
			endingSoonDays: "Sopimus on Päättyy pian, kun sen loppuun on enintään näin monta päivää. Lyhyessä sopimuksessa raja on neljännes sen kestosta.",
			unknownEndMonths: "Näin monta kuukautta alusta sopimus lasketaan voimassa olevaksi, jos sen päättymis- ja tarkistuspäivä puuttuvat.",
			countedKinds: "Vain näiden tyyppien sopimukset näkyvät kattavuudessa.",
			partialCounts: "Kunta lasketaan katetuksi, vaikka sopimus koskee vain osaa siitä."
		}
	},
	shell: {
		appName: "Kumppani",
		skipToContent: "Siirry sisältöön",
		mainMenu: "Päävalikko",
		openMenu: "Avaa valikko",
		closeMenu: "Sulje valikko",
		language: "Kieli",
		theme: "Ulkoasu",
		themes: {
			system: "Laitteen mukaan",
			light: "Vaalea",
			dark: "Tumma"
		},
		nav: {
			agreements: "Sopimukset",
			coverage: "Kattavuus",
			areas: "Alueet",
			users: "Käyttäjät",
			settings: "Asetukset"
		},
		signOut: "Kirjaudu ulos",
		signedInAs: "Kirjautunut: {{name}}",
		exampleMode: "Esimerkkitila: henkilöt ja sopimukset ovat keksittyjä.",
		loading: "Ladataan…",
		retry: "Yritä uudelleen",
		offline: "Yhteys on poikki. Muutokset tallentuvat vasta, kun yhteys palaa.",
		signedOut: "Istunto on päättynyt. Kirjaudu uudelleen, niin pääset jatkamaan.",
		errorTitle: "Jokin meni vikaan",
		errorText: "Sivua ei voitu näyttää. Tallennetut tietosi ovat tallessa. Lataa sivu uudelleen.",
		reload: "Lataa sivu uudelleen",
		notFoundTitle: "Sivua ei löydy",
		notFoundText: "Sivua ei löydy tai sinulla ei ole oikeutta siihen.",
		toFrontPage: "Etusivulle",
		privacyStatement: "Tietosuojaseloste",
		accessibilityStatement: "Saavutettavuusseloste"
	},
	signIn: {
		title: "Kirjaudu sisään",
		email: "Sähköpostiosoite",
		password: "Salasana",
		showPassword: "Näytä salasana",
		hidePassword: "Piilota salasana",
		submit: "Kirjaudu sisään",
		submitting: "Kirjaudutaan…",
		exampleTitle: "Kokeile esimerkkihenkilönä",
		exampleText: "Valitse henkilö, niin näet palvelun hänen silmin. Henkilöt ja sopimukset ovat keksittyjä.",
		signInAs: "Kirjaudu: {{name}}",
		forgotten: "Etkö pääse kirjautumaan? Pyydä apua pääkäyttäjältä."
	}
};
// libs/i18n/src/messages/sv/index.ts
var sv = {
	access: {
		roles: {
			VIEWER: "Läsare",
			REPRESENTATIVE: "Representant",
			ASSOCIATION_CONTACT: "Föreningens kontaktperson",
			DISTRICT_USER: "Distriktets användare",
			DISTRICT_APPROVER: "Distriktets godkännare",
			CENTRAL_USER: "Centralorganisationens användare",
			LEADERSHIP: "Ledningen",
			ADMINISTRATOR: "Huvudanvändare",
			DATA_PROTECTION_OFFICER: "Dataskyddsombud",
			API_CLIENT: "Gränssnittsklient"
		},
		rights: {
			agreement: {
				read: "läsa avtal",
				create: "registrera avtal",
				edit: "redigera avtal",
				approve: "godkänna avtal",
				end: "avsluta avtal",
				void: "makulera registreringar"
			},
			history: { read: "läsa historiken" },
			area: {
				read: "läsa områden",
				edit: "redigera områden"
			},
			coverage: { read: "läsa täckningen" },
			partner: {
				read: "läsa partner",
				create: "lägga till partner"
			},
			person: { read: "läsa personer" },
			unit: { read: "läsa distrikt och föreningar" },
			user: {
				read: "läsa användare",
				edit: "hantera användare"
			},
			settings: {
				read: "läsa inställningar",
				edit: "ändra inställningar"
			}
		},
		roleAtUnit: "{{role}}, {{unit}}",
		whyNot: "Varför kan jag inte göra det här?",
		usersTitle: "Användare",
		addUser: "Lägg till användare",
		grantRole: "Ge roll",
		endRole: "Avsluta roll",
		roleFrom: "Börjar",
		roleTo: "Sista dag"
	},
	agreement: {
		page: {
			title: "Avtal",
			one: "Avtal",
			create: "Nytt avtal",
			recordExisting: "Registrera ett befintligt avtal",
			save: "Spara avtalet",
			recordSignature: "Registrera underskrift",
			recordDecision: "Registrera beslut",
			recordEnding: "Registrera att avtalet upphör",
			terminate: "Registrera uppsägning",
			cancelEnding: "Återta upphörandet",
			correctError: "Rätta ett registreringsfel",
			voidRecord: "Makulera registreringen",
			voidConfirm: "Bekräfta genom att skriva avtalets nummer {{number}}.",
			markNotRealised: "Markera som förfallet",
			why: "Varför?",
			nextStep: "Nästa steg",
			lastNoticeDay: "Sista uppsägningsdag {{day}}",
			recommendedDay: "Agera senast {{day}}.",
			complete: "Uppgifterna är i ordning",
			completeNext: "Komplettera",
			missing_one: "En uppgift saknas",
			missing_other: "{{count}} uppgifter saknas",
			recordedAfterwards: "registrerat i efterhand",
			signedAfterStart: "började före undertecknandet",
			restricted: "Begränsat avtal",
			restrictedQuestion: "Får avtalet synas i täckningen?",
			count_one: "{{count}} avtal",
			count_other: "{{count}} avtal",
			municipalities_one: "{{count}} kommun",
			municipalities_other: "{{count}} kommuner",
			currentDivision: "enligt gällande kommunindelning",
			exceptFor: "utom {{places}}",
			addException: "Lägg till undantag",
			addMunicipality: "Lägg till kommun",
			addParty: "Lägg till part",
			addPartner: "Lägg till ny partner",
			toReview: "Att kontrollera",
			mergerPending: "Kommunen ingår i en sammanslagning. Välj vad det betyder för det här avtalet.",
			endingSoonView: "Upphör eller kan sägas upp inom 180 dagar",
			none: "Inga avtal ännu. Registrera det första.",
			noMatch: "Inget avtal motsvarar sökningen. Ändra avgränsningarna.",
			tabs: {
				facts: "Uppgifter",
				area: "Område",
				documents: "Dokument",
				obligations: "Förpliktelser",
				renewal: "Förnyelse",
				history: "Historik"
			}
		},
		kinds: {
			FRAMEWORK: "Ramavtal",
			COOPERATION: "Samarbetsavtal",
			PARTNERSHIP: "Partnerskapsavtal",
			GRANT_AGREEMENT: "Understödsavtal",
			GRANT_DECISION: "Understödsbeslut",
			PURCHASED_SERVICE: "Avtal om köpta tjänster",
			PREMISES: "Avtal om användning av lokaler",
			LETTER_OF_INTENT: "Avsiktsförklaring",
			SUPPORT_STATEMENT: "Tillstyrkande utlåtande",
			OTHER: "Annat"
		},
		stages: {
			DRAFT: "Utkast",
			NEGOTIATION: "Under förhandling",
			FOR_APPROVAL: "För godkännande",
			FOR_SIGNATURE: "För underskrift",
			SIGNED: "Undertecknat",
			DECIDED: "Beslut fattat",
			NOT_REALISED: "Förföll",
			VOIDED: "Registreringen makulerad"
		},
		states: {
			DRAFT: "Utkast",
			NEGOTIATION: "Under förhandling",
			FOR_APPROVAL: "För godkännande",
			FOR_SIGNATURE: "För underskrift",
			NOT_REALISED: "Förföll",
			VOIDED: "Registreringen makulerad",
			NOT_YET_IN_FORCE: "Ännu inte i kraft",
			IN_FORCE: "I kraft",
			ENDING_SOON: "I kraft – upphör snart",
			TERMINATED_IN_FORCE: "Uppsagt – ännu i kraft",
			ENDED: "Upphört",
			START_UNKNOWN: "Startdatum inte känt"
		},
		stateTexts: {
			notYetInForce: "Ännu inte i kraft – gäller från {{day}}",
			endUnknown: "I kraft – slutdatum inte känt",
			terminatedInForce: "Uppsagt – i kraft t.o.m. {{day}}",
			ended: "Upphört {{day}}",
			endedBecause: "Upphört {{day}} ({{because}})",
			endedUnknown: "Sannolikt upphört {{day}} (slutdatum inte känt)"
		},
		endedBecause: {
			TERM_ENDED: "avtalstiden gick ut",
			TERMINATED: "uppsagt",
			MUTUAL: "avslutat i samförstånd",
			RESCINDED: "hävt",
			MERGER: "kommunsammanslagning",
			PARTY_CEASED: "parten har upphört"
		},
		termKinds: {
			FIXED: "Tidsbundet",
			FIXED_WITH_OPTIONS: "Tidsbundet + option",
			AUTO_RENEWING: "Förlängs automatiskt",
			OPEN_ENDED: "Gäller tills vidare"
		},
		anchors: {
			ANY_TIME: "när som helst",
			END_OF_MONTH: "vid utgången av månaden",
			END_OF_YEAR: "vid utgången av kalenderåret",
			END_OF_TERM: "vid utgången av avtalsperioden"
		},
		noticeKinds: {
			MONTHS: "Uppsägningstid i månader",
			NOT_DURING_TERM: "Kan inte sägas upp under perioden",
			UNKNOWN: "Ingen uppgift"
		},
		notice_one: "{{count}}\xA0mån., {{anchor}}",
		notice_other: "{{count}}\xA0mån., {{anchor}}",
		endingManners: {
			TERMINATED: "Uppsägning",
			MUTUAL: "Avslutas i samförstånd",
			RESCINDED: "Hävning",
			MERGER: "Kommunsammanslagning",
			PARTY_CEASED: "Parten upphör"
		},
		partnerKinds: {
			COUNTY: "Välfärdsområde",
			MUNICIPALITY: "Kommun",
			JOINT_AUTHORITY: "Samkommun",
			CONSORTIUM: "Sammanslutning",
			REGIONAL_COUNCIL: "Landskapsförbund",
			PARISH: "Församling",
			ORGANISATION: "Organisation",
			SCHOOL: "Skola eller läroanstalt",
			COMPANY: "Företag",
			STATE_AUTHORITY: "Statlig myndighet",
			NETWORK: "Nätverk",
			OTHER: "Annan"
		},
		sides: {
			OWN: "MLL:s part",
			COUNTERPART: "Avtalspartner",
			OTHER: "Annan part"
		},
		areaShapes: {
			WHOLE_COUNTY: "Hela välfärdsområdet",
			WHOLE_REGION: "Hela landskapet",
			MUNICIPALITY: "Namngivna kommuner",
			WHOLE_COUNTRY: "Hela landet"
		},
		mergerEffects: {
			WHOLE_SUCCESSOR: "Gäller hela den nya kommunen",
			FORMER_AREA: "Bara den tidigare kommunens område",
			ENDS: "Upphör vid sammanslagningen"
		},
		visibilities: {
			NORMAL: "Normal",
			RESTRICTED: "Begränsad"
		},
		fields: {
			number: "Nummer",
			kind: "Typ",
			stage: "Skede",
			state: "Status",
			parties: "Parter",
			counterpart: "Avtalspartner",
			ownParty: "MLL:s part",
			otherParty: "Annan part",
			area: "Område",
			exclusion: "Undantag",
			isPartOnly: "Gäller bara en del av kommunen",
			mergerEffect: "Verkan vid kommunsammanslagning",
			term: {
				kind: "Giltighet",
				starts: "Börjar",
				ends: "Upphör",
				renewalMonths: "Förlängs per gång (mån.)",
				options: "Optioner",
				noticeMonths: "Uppsägningstid (mån.)",
				noticeAnchor: "Uppsägningstiden går ut",
				noticeKind: "Uppsägning",
				reviewOn: "Kontrolldag"
			},
			ending: {
				manner: "Sätt att upphöra",
				noticeOn: "Dag för meddelandet",
				lastDay: "Sista giltighetsdag",
				reason: "Orsak"
			},
			lastNoticeDay: "Sista uppsägningsdag",
			municipalityCount: "Kommuner",
			nextStep: "Nästa steg",
			ownerUnit: "Ägare",
			responsible: "Ansvarig person",
			deputy: "Ersättare för ansvarig person",
			ownRecordNumber: "Eget diarienummer",
			partnerRecordNumber: "Partnerns diarienummer",
			decidedOn: "Beslutsdag",
			decisionBody: "Beslutsfattare",
			decisionSection: "Paragraf (§)",
			decisionUrl: "Beslutets webbadress",
			originalKeptAt: "Var originalet förvaras",
			signedOn: "Dag för undertecknandet",
			isRecordedAfterwards: "Registrerat i efterhand",
			visibility: "Synlighet",
			showsInCoverage: "Får synas i täckningen"
		}
	},
	area: {
		title: "Områden",
		municipality: "Kommun",
		municipalities: "Kommuner",
		county: "Välfärdsområde",
		counties: "Välfärdsområden",
		region: "Landskap",
		regions: "Landskap",
		district: "Distrikt",
		districts: "Distrikt",
		association: "Förening",
		code: "Kommunnummer",
		formerly: "f.d. {{name}}",
		noDistrict: "Inget distrikt",
		districtUnknown: "Distriktet inte känt",
		membershipKinds: {
			COUNTY: "Välfärdsområde",
			REGION: "Landskap",
			DISTRICT: "Distrikt"
		},
		eventKinds: {
			MERGER: "Sammanslagning",
			SPLIT: "Delning",
			PARTIAL_MERGER: "Partiell sammanslagning",
			RENAMING: "Namnändring",
			AREA_TRANSFER: "Byte av område"
		},
		events: "Områdesändringar",
		event: "{{from}} → {{to}} {{day}}",
		reversed: "återtagen",
		existsFrom: "Kommunen har funnits sedan {{day}}.",
		search: "Sök kommun med namn eller nummer",
		noMatch: "Ingen kommun hittades. Pröva också ett tidigare namn."
	},
	coverage: {
		title: "Täckning",
		headline_one: "Ett avtal är i kraft i <b>{{covered}} av {{outOfCase}} kommun ({{percent}})</b> {{day}}",
		headline_other: "Ett avtal är i kraft i <b>{{covered}} av {{outOfCase}} kommuner ({{percent}})</b> {{day}}",
		headlineAll: "Ett avtal är i kraft i <b>alla {{outOf}} kommuner ({{percent}})</b> {{day}}",
		headlineNone: "Inget avtal är i kraft i <b>någon av de {{outOf}} kommunerna</b> {{day}}",
		headlineEmpty: "Avgränsningen omfattar <b>inga kommuner</b> {{day}}",
		headlineWithClasses: "{{headline}}: {{classes}}",
		headlineClasses: {
			DIRECT: "direkt med kommunen {{number}}",
			COUNTY: "via välfärdsområdet {{number}}",
			OTHER: "via annan part {{number}}",
			PARTIAL: "i en del av kommunen {{number}}",
			PARTIAL_BESIDE: "dessutom i en del av kommunen {{number}}"
		},
		classes: {
			DIRECT: "Direkt med kommunen",
			COUNTY: "Via välfärdsområdet",
			OTHER: "Via annan part",
			PARTIAL: "I en del av kommunen",
			NONE: "Inget avtal",
			NOT_COUNTED: "Räknas inte med"
		},
		denominators: {
			MAINLAND: "Kommunerna i Fastlandsfinland",
			ALL: "Alla kommuner",
			COUNTY_MUNICIPALITIES: "Välfärdsområdenas kommuner"
		},
		differences: {
			NEW: "Nytt",
			RENEWED: "Förnyat",
			ENDED: "Upphört",
			TERMINATED: "Uppsagt",
			CORRECTED: "Rättat",
			CLASS_CHANGED: "Klassen ändrades",
			AREA_CHANGE: "Områdesändring"
		},
		denominatorLabel: "Räknas av",
		partialFootnote: "I en del av kommunen: avtalet gäller bara en tidigare kommuns område eller annars bara en del av kommunen.",
		onDay: "Läget den",
		knownAt: "Vad man visste",
		showKnownAt: "Visa enligt tidigare uppgifter",
		countiesWithAgreement: "Avtal med {{covered}} av {{outOf}} välfärdsområden",
		helsinkiCovered: "Helsingfors har ett avtal.",
		helsinkiNotCovered: "Helsingfors har inget avtal.",
		why: "Varför?",
		whyTitle: "Varför hör {{place}} till den här klassen?",
		until: "t.o.m. {{day}}",
		openEnded: "tills vidare",
		endUnknown: "slutdatum inte känt",
		restricted: "Begränsat avtal",
		showAgreements: "Visa avtalen",
		/** C-10. */
		differenceReasons: {
			NEW: "Nytt avtal",
			RENEWED: "Avtalet förnyades",
			ENDED: "Avtalet upphörde",
			TERMINATED: "Avtalet sades upp",
			CORRECTED: "Registreringen rättades",
			CLASS_CHANGED: "Klassen ändrades",
			AREA_CHANGE: "Ändrad kommunindelning"
		},
		noRows: "Ingen kommun motsvarar avgränsningarna. Ändra avgränsningarna.",
		columns: {
			municipality: "Kommun",
			county: "Välfärdsområde",
			coverageClass: "Täckning",
			until: "I kraft",
			agreements: "Avtal"
		}
	},
	form: {
		save: "Spara",
		saving: "Sparar…",
		saved: "Sparat",
		cancel: "Avbryt",
		close: "Stäng",
		edit: "Redigera",
		add: "Lägg till",
		remove: "Ta bort",
		continueAnyway: "Fortsätt ändå",
		back: "Tillbaka",
		search: "Sök",
		clear: "Töm",
		choose: "Välj",
		optional: "(frivilligt)",
		required: "Fyll i den här uppgiften.",
		reason: "Orsak",
		reasonHint: "Ange orsaken med minst fem tecken.",
		dateHint: "Använd formen D.M.ÅÅÅÅ",
		partialDateHint: "Använd formen D.M.ÅÅÅÅ. Också 3/2021 eller 2021 går bra.",
		understoodAs: "Uppfattat: {{date}}",
		notKnown: "Inte känt",
		errorSummary_one: "Rätta en punkt",
		errorSummary_other: "Rätta {{count}} punkter",
		warnings: "Kontrollera innan du sparar",
		conflictTitle: "En annan användare ändrade samma fält",
		conflictMine: "Min",
		conflictTheirs: "Den andra användarens",
		conflictOriginal: "Ursprunglig",
		unsaved: "Du har ändringar som inte har sparats.",
		noResults: "Inga träffar",
		results_one: "{{count}} träff",
		results_other: "{{count}} träffar"
	},
	format: {
		unknown: "inte känt",
		yes: "ja",
		no: "nej",
		time: "{{hour}}.{{minute}}",
		instant: "{{day}} kl. {{time}}",
		percent: "{{number}}\xA0%",
		euro: "{{number}}\xA0€",
		inPlace: "i {{place}}",
		untilFurtherNotice: "tills vidare",
		until: "till och med {{day}}",
		from: "från och med {{day}}",
		months_one: "{{count}}\xA0mån.",
		months_other: "{{count}}\xA0mån.",
		weekNumber: "v.\xA0{{week}}",
		inMonth: {
			m1: "i januari",
			m2: "i februari",
			m3: "i mars",
			m4: "i april",
			m5: "i maj",
			m6: "i juni",
			m7: "i juli",
			m8: "i augusti",
			m9: "i september",
			m10: "i oktober",
			m11: "i november",
			m12: "i december"
		}
	},
	history: {
		title: "Historik",
		sources: {
			FORM: "formulär",
			IMPORT: "import",
			API: "gränssnitt",
			SYSTEM: "systemet",
			REGISTER: "områdesregistret",
			EXAMPLE: "exempeldata"
		},
		created: "{{actor}} registrerade uppgifterna {{at}}.",
		changed: "{{actor}} gjorde en ändring {{at}}.",
		change: "{{label}}: {{old}} → {{new}}",
		set: "{{label}}: {{new}}",
		removed: "{{label}}: {{old}} togs bort",
		reason: "Orsak: {{reason}}",
		empty: "tomt",
		erased: "raderat {{day}}",
		systemActor: "Systemet",
		none: "Inga ändringar.",
		otherField: "Annan uppgift",
		fields: {
			agreement: {
				termKind: "Giltighet",
				starts: "Börjar",
				ends: "Upphör",
				renewalMonths: "Förlängs per gång (mån.)",
				noticeKind: "Uppsägning",
				noticeMonths: "Uppsägningstid (mån.)",
				noticeAnchor: "Uppsägningstiden går ut",
				reviewOn: "Kontrolldag",
				endingManner: "Sätt att upphöra",
				endingNoticeOn: "Dag för meddelandet",
				endingLastDay: "Sista giltighetsdag",
				endingReason: "Orsak till att avtalet upphör",
				ownerUnitId: "Ägare",
				responsibleId: "Ansvarig person",
				createdBy: "Registrerat av"
			},
			agreement_party: {
				side: "Partens sida",
				role: "Partens roll",
				unitId: "MLL:s part",
				partnerId: "Avtalspartner",
				position: "Ordning"
			},
			agreement_area_row: {
				shape: "Område",
				isExclusion: "Undantag",
				countyCode: "Välfärdsområde",
				regionCode: "Landskap",
				municipalityId: "Kommun",
				from: "Område från och med",
				to: "Område till och med",
				isPartOnly: "Gäller bara en del av kommunen",
				note: "Anmärkning",
				mergerEffect: "Verkan vid kommunsammanslagning",
				position: "Ordning"
			},
			agreement_option: {
				months: "Optionens längd (mån.)",
				usedOn: "Optionen använd",
				decision: "Beslut om optionen",
				position: "Ordning"
			},
			agreement_named_person: { accountId: "Namngiven person" },
			account: {
				email: "E-postadress",
				name: "Namn",
				language: "Språk"
			},
			role_assignment: {
				role: "Roll",
				unitId: "Enhet",
				validFrom: "Börjar",
				validTo: "Sista dag",
				reason: "Orsak"
			},
			partner: {
				kind: "Typ av partner",
				nameFi: "Namn på finska",
				nameSv: "Namn på svenska",
				businessId: "FO-nummer"
			}
		}
	},
	missingFacts: {
		COUNTERPART_CONTACT: "Lägg till avtalspartnerns kontaktperson.",
		SIGNED_PROOF: "Ange var det undertecknade avtalet förvaras.",
		SIGNED_ON: "Ange dagen för undertecknandet.",
		START: "Ta reda på startdatumet.",
		END: "Ta reda på slutdatumet.",
		NOTICE: "Ange uppsägningstiden.",
		MERGER_CHOICE: "Välj vad kommunsammanslagningen betyder för avtalet: {{municipality}}."
	},
	nextSteps: {
		START_NEGOTIATION: "Inled förhandling",
		SEND_FOR_APPROVAL: "Skicka för godkännande",
		SEND_FOR_SIGNATURE: "Skicka för underskrift",
		RECORD_DECISION: "Registrera beslut",
		APPROVE: "Godkänn avtalet",
		SIGN: "Registrera underskrift",
		ADD_START: "Ange startdatum",
		CHECK_END: "Ta reda på slutdatumet senast {{on}}",
		PREPARE_RENEWAL: "Förbered förnyelse: avtalet upphör {{on}}",
		DECIDE_ON_NOTICE: "Besluta senast {{on}} om avtalet ska sägas upp",
		COMPLETE_FACTS_one: "Komplettera en uppgift",
		COMPLETE_FACTS_other: "Komplettera {{count}} uppgifter"
	},
	problems: {
		"AGR-01": "Avtalet skulle upphöra ({{end}}) innan det börjar gälla ({{start}}). Rätta datumen.",
		"AGR-01-PLAIN": "Avtalet skulle upphöra innan det börjar gälla. Rätta datumen.",
		"AGR-02": "Välj område: hela välfärdsområdet, hela landskapet, namngivna kommuner eller hela landet.",
		"AGR-03": "Kommunen ingår i en kommunsammanslagning {{on}}: {{old}} → {{new}}. Välj den nuvarande kommunen eller rätta startdatumet.",
		"AGR-03-PLAIN": "Kommunen har gått samman med en annan kommun. Välj den nuvarande kommunen eller rätta startdatumet.",
		"AGR-04": "Ange ett slutdatum eller välj Inte känt.",
		"AGR-05": "Dagen för undertecknandet kan inte ligga i framtiden. Rätta datumet.",
		"AGR-05-decidedOn": "Beslutsdagen kan inte ligga i framtiden. Rätta datumet.",
		"AGR-07": "Villkoren i ett undertecknat avtal kan inte ändras. Om det gäller ett fel, välj Rätta ett registreringsfel och skriv varför.",
		"AGR-08": "Kommunen {{municipality}} hör inte till det valda välfärdsområdet. Ta bort undantaget eller byt område.",
		"AGR-08-PLAIN": "Kommunen hör inte till det valda välfärdsområdet. Ta bort undantaget eller byt område.",
		"AGR-10": "Samma part har valts på båda sidorna. Ta bort den ena.",
		"AGR-11": "Avtalet upphörde redan {{on}}. Kontrollera uppsägningsdagen.",
		"AGR-11-PLAIN": "Avtalet har redan upphört. Kontrollera uppsägningsdagen.",
		"AGR-12": "Det här går inte att göra i skedet {{stage}}.",
		"AGR-12-PLAIN": "Det här går inte att göra i avtalets nuvarande skede.",
		"AGR-13": "Du kan inte godkänna ett avtal som du själv har registrerat.",
		"AGR-14": "Fyll i den här uppgiften.",
		"AGR-14-counterpart": "Välj avtalspartner.",
		"AGR-14-ownParty": "Välj MLL:s part.",
		"AGR-14-kind": "Välj avtalets typ.",
		"AGR-14-responsible": "Välj ansvarig person.",
		"AGR-14-starts": "Ange ett startdatum eller välj Inte känt.",
		"AGR-14-termKind": "Välj typ av giltighet.",
		"AGR-14-renewalMonths": "Skriv hur många månader avtalet förlängs åt gången.",
		"AGR-14-signedOn": "Ange dagen för undertecknandet.",
		"AGR-14-decidedOn": "Ange beslutsdagen.",
		"AGR-14-decisionBody": "Skriv vem som fattade beslutet.",
		"AGR-14-county": "Välj välfärdsområde.",
		"AGR-14-region": "Välj landskap.",
		"AGR-14-municipality": "Välj kommun.",
		"AGR-14-lastDay": "Ange sista giltighetsdag.",
		"AGR-14-reason": "Skriv orsaken, minst fem tecken.",
		"AGR-14-confirmNumber": "Bekräfta genom att skriva avtalets nummer.",
		"AGR-W1": "Det finns redan ett liknande avtal: {{number}}. Kontrollera om det är samma avtal.",
		"AGR-W1-PLAIN": "Det finns redan ett liknande avtal. Kontrollera om det är samma avtal.",
		"GEO-01": "Kommunnumret har tre siffror, t.ex. 005.",
		"GEO-02": "En kommun kan höra till bara ett välfärdsområde åt gången. Rätta datumen.",
		"GEO-02-REGION": "En kommun kan höra till bara ett landskap åt gången. Rätta datumen.",
		"GEO-02-DISTRICT": "En kommun kan höra till bara ett distrikt åt gången. Rätta datumen.",
		"GEO-03": "Kommunen {{municipality}} fanns inte {{on}}. Kontrollera datumet och kommunerna.",
		"GEO-03-PLAIN": "Kommunen fanns inte den dagen. Kontrollera datumet och kommunerna.",
		"GEO-04": "Kommunen saknar välfärdsområde för tiden {{range}}. Rätta datumen.",
		"GEO-04-REGION": "Kommunen saknar landskap för tiden {{range}}. Rätta datumen.",
		"GEO-04-PLAIN": "Kommunen saknar område för en del av tiden. Rätta datumen.",
		"GEO-05": "Täckningen räknas från och med {{first}}. Välj en senare dag.",
		"GEO-05-PLAIN": "Täckningen räknas från och med 1.1.2016. Välj en senare dag.",
		"AUT-01": "Fel e-postadress eller lösenord.",
		"AUT-02_one": "För många försök. Vänta {{count}} minut.",
		"AUT-02_other": "För många försök. Vänta {{count}} minuter.",
		"AUT-02-PLAIN": "För många försök. Vänta en stund och försök igen.",
		"USR-01": "Rollen {{role}} passar inte enheten {{unit}}. Välj en annan roll eller enhet.",
		"USR-01-PLAIN": "Rollen passar inte denna enhet. Välj en annan roll eller enhet.",
		"USR-02": "Rättigheten skulle upphöra ({{to}}) innan den börjar ({{from}}). Rätta datumen.",
		"USR-02-PLAIN": "Rättigheten skulle upphöra innan den börjar. Rätta datumen.",
		"USR-03": "Användaren har redan den här rollen i samma enhet en del av tiden. Ändra datumen eller avsluta den tidigare först.",
		"USR-04": "E-postadressen används redan. Kontrollera adressen eller sök användaren i förteckningen.",
		"USR-05": "Detta är den sista rollen som huvudanvändare. Ge först rollen till en annan person.",
		"USR-06": "Välj en sista dag som är tidigast {{earliest}} och senast rättighetens nuvarande sista dag.",
		"USR-06-PLAIN": "Den sista dagen går inte: den har redan passerat eller är senare än rättighetens nuvarande sista dag.",
		"USR-07": "En tillfällig rättighet varar 1–{{max}} dagar och behöver en motivering. Komplettera uppgifterna.",
		"USR-07-PLAIN": "En tillfällig rättighet varar 1–30 dagar och behöver en motivering. Komplettera uppgifterna.",
		"SET-01": "Värdet passar inte denna inställning. Tillåtet värde: {{allowed}}.",
		"SET-01-PLAIN": "Värdet passar inte denna inställning. Kontrollera värdet.",
		"GEN-001": "Datumet {{date}} finns inte: {{inMonth}} är det {{daysInMonth}} dagar.",
		"GEN-001-NO_SUCH_MONTH": "Datumet {{date}} finns inte: året har 12 månader. Rätta datumet.",
		"GEN-001-PLAIN": "Ett sådant datum finns inte. Rätta datumet.",
		"GEN-W1": "Menade du år {{suggestedYear}}?",
		"GEN-W1-NO_GUESS": "Är år {{year}} rätt? Kontrollera datumet.",
		"GEN-W1-PLAIN": "Årtalet ser ovanligt ut. Kontrollera datumet.",
		"GEN-002": "Datumet ”{{text}}” gick inte att tolka. Skriv det i formen D.M.ÅÅÅÅ, t.ex. 31.12.2026.",
		"GEN-002-PLAIN": "Datumet gick inte att tolka. Skriv det i formen D.M.ÅÅÅÅ, t.ex. 31.12.2026.",
		"GEN-003": "Uppgiften saknas eller har fel form. Rätta den.",
		"GEN-003-MISSING": "Fyll i den här uppgiften.",
		"GEN-003-TOO_LONG": "Texten är för lång: högst {{max}} tecken. Korta av den.",
		"GEN-003-TOO_SHORT": "Texten är för kort: minst {{min}} tecken. Skriv lite mer.",
		"GEN-003-NOT_A_CHOICE": "Det här går inte att välja. Välj något av alternativen.",
		"GEN-400": "Begäran är för stor eller för komplicerad. Avgränsa den.",
		"GEN-401": "Sessionen har avslutats. Logga in på nytt; din text finns kvar.",
		"GEN-403": "Du kan inte göra det här. Du behöver rättigheten: {{right}}. Be om den av: {{askFrom}}.",
		"GEN-403-NOBODY": "Du kan inte göra det här. Du behöver rättigheten: {{right}}. Be om den av huvudanvändaren.",
		"GEN-403-PLAIN": "Du kan inte göra det här. Be huvudanvändaren om den rättighet som behövs.",
		"GEN-404": "Sidan hittas inte eller så har du inte rätt att se den.",
		"GEN-409": "En annan användare ändrade samma fält. Välj vilkendera som blir kvar.",
		"GEN-412": "Posten har ändrats efter att du öppnade den. Ladda den på nytt.",
		"GEN-429": "För många förfrågningar. Försök igen om en stund.",
		"GEN-500": "Något gick fel. Dina uppgifter ändrades inte. Försök igen. Om felet upprepas, uppge koden {{requestId}} för administratören.",
		"GEN-500-PLAIN": "Något gick fel. Dina uppgifter ändrades inte. Försök igen."
	},
	reasons: {
		STAGE: "Avtalet är inte i kraft: dess skede är {{stage}}.",
		VOIDED: "Registreringen är makulerad, så avtalet räknas inte med.",
		SIGNED_ON: "Avtalet undertecknades {{on}}.",
		DECIDED_ON: "Beslutet fattades {{on}}.",
		RECORDED_AFTERWARDS: "Avtalet har registrerats i efterhand.",
		START_NOT_KNOWN: "Startdatum, undertecknande och beslutsdag saknas, så avtalet räknas inte med.",
		STARTS_ON: "Avtalets första dag är {{on}}.",
		START_PARTIAL: "Som starttid har angetts {{given}}, så första dagen är {{on}}.",
		START_ASSUMED: "Startdatumet är inte känt, så som första dag räknas dagen för undertecknandet eller beslutet {{on}}.",
		STARTED_BEFORE_SIGNING: "Avtalet började gälla {{start}} men undertecknades först {{signedOn}}.",
		TERM_FIXED_UNTIL: "Avtalstidens sista dag är {{on}}.",
		END_PARTIAL: "Som sluttid har angetts {{given}}, så sista dagen är {{on}}.",
		OPTION_USED_one: "Optionen togs i bruk {{on}}: den förlänger avtalet med {{count}} månad.",
		OPTION_USED_other: "Optionen togs i bruk {{on}}: den förlänger avtalet med {{count}} månader.",
		RENEWS_EVERY_one: "Avtalet förlängs automatiskt med {{count}} månad i taget; den här perioden går ut {{on}}.",
		RENEWS_EVERY_other: "Avtalet förlängs automatiskt med {{count}} månader i taget; den här perioden går ut {{on}}.",
		RENEWS_UNTIL_NOTICE: "Avtalet förlängs automatiskt tills det sägs upp.",
		OPEN_ENDED: "Avtalet gäller tills vidare.",
		END_UNKNOWN_REVIEW: "Slutdatumet är inte känt, så avtalet räknas vara i kraft t.o.m. kontrolldagen {{on}}.",
		END_UNKNOWN_MONTHS_one: "Slutdatumet är inte känt, så avtalet räknas vara i kraft i {{count}} månad, t.o.m. {{on}}.",
		END_UNKNOWN_MONTHS_other: "Slutdatumet är inte känt, så avtalet räknas vara i kraft i {{count}} månader, t.o.m. {{on}}.",
		NOTICE_GIVEN: "Avtalet sades upp {{on}}; sista giltighetsdag är {{lastDay}}.",
		ENDED_MUTUAL: "Parterna kom {{on}} överens om att avsluta avtalet; sista giltighetsdag är {{lastDay}}.",
		ENDED_RESCINDED: "Avtalet hävdes {{on}}; sista giltighetsdag är {{lastDay}}.",
		ENDED_MERGER: "Avtalet upphör vid kommunsammanslagningen; sista giltighetsdag är {{lastDay}}.",
		ENDED_PARTY_CEASED: "Avtalet upphör eftersom en part upphör; sista giltighetsdag är {{lastDay}}.",
		ENDING_SOON: "Avtalet upphör {{on}} och inget fortsättningsavtal har undertecknats. Varningstiden är {{days}} dagar.",
		FOLLOW_UP_SIGNED: "Ett fortsättningsavtal är redan undertecknat.",
		LAST_NOTICE_DAY: "Sista uppsägningsdag är {{on}}.",
		NOTICE_NOT_DURING_TERM: "Avtalet kan inte sägas upp under perioden.",
		NOTICE_RUNS_OUT_one: "Uppsägningen ges {{noticeOn}} och uppsägningstiden på {{count}} månad går ut {{runsOut}}.",
		NOTICE_RUNS_OUT_other: "Uppsägningen ges {{noticeOn}} och uppsägningstiden på {{count}} månader går ut {{runsOut}}.",
		NOTICE_ENDS_ANY_TIME: "Avtalet upphör när uppsägningstiden går ut: sista giltighetsdag är {{lastDay}}.",
		NOTICE_ENDS_END_OF_MONTH: "Avtalet upphör vid utgången av månaden: sista giltighetsdag är {{lastDay}}.",
		NOTICE_ENDS_END_OF_YEAR: "Avtalet upphör vid utgången av kalenderåret: sista giltighetsdag är {{lastDay}}.",
		NOTICE_ENDS_END_OF_TERM: "Avtalet upphör vid utgången av avtalsperioden: sista giltighetsdag är {{lastDay}}.",
		NOTICE_NO_TERM_END: "Ingen avtalsperiod går ut {{runsOut}} eller senare, så den sista dagen kan inte räknas ut.",
		COVERED_BY_one: "I kommunen är ett avtal i kraft.",
		COVERED_BY_other: "I kommunen är {{count}} avtal i kraft.",
		NO_AGREEMENT: "Inget avtal omfattar kommunen den här dagen.",
		MUNICIPALITY_MERGED: "Kommunen gick samman med en annan {{on}}. Nuvarande kommun: {{municipalities}}.",
		MUNICIPALITY_NOT_EXISTING: "Kommunen fanns inte den här dagen.",
		CLASS_DIRECT: "Avtalet har ingåtts direkt med kommunen eller dess samkommun: {{parties}}.",
		CLASS_COUNTY: "Avtalet har ingåtts med välfärdsområdet: {{parties}}.",
		CLASS_OTHER: "Avtalet har ingåtts med en annan partner: {{parties}}.",
		CLASS_PARTIAL: "Avtalet omfattar bara en del av kommunen. Avtalspartner: {{parties}}.",
		WHOLE_COUNTY: "Avtalet gäller hela välfärdsområdet: {{area}}.",
		WHOLE_REGION: "Avtalet gäller hela det landskap som kommunen hör till.",
		WHOLE_COUNTRY: "Avtalet gäller hela landet.",
		LISTED: "Kommunen är namngiven i avtalet.",
		WHOLE_SUCCESSOR: "I avtalet nämns den tidigare kommunen {{municipality}}, och avtalet gäller hela den nya kommunen.",
		FORMER_AREA: "I avtalet nämns den tidigare kommunen {{municipality}}, och avtalet gäller bara dess område.",
		PART_ONLY: "Avtalet gäller bara en del av kommunen.",
		COVERS_FROM: "Avtalet omfattar kommunen från och med {{on}}.",
		COVERS_UNTIL: "Avtalet omfattar kommunen till och med {{on}}.",
		COVERS_UNTIL_FURTHER_NOTICE: "Avtalet omfattar kommunen tills vidare.",
		COVERS_END_UNKNOWN: "Slutdatumet är inte känt, så avtalet räknas vara i kraft till och med {{on}}.",
		NOT_SIGNED: "Avtalet är inte undertecknat: dess skede är {{stage}}.",
		KIND_NOT_COUNTED: "Avtalstypen räknas inte i täckningen: {{kind}}.",
		EXCLUDED: "Kommunen har undantagits från avtalet.",
		NOT_YET_COVERED: "Avtalet omfattar kommunen först från och med {{on}}.",
		NO_LONGER_COVERED: "Avtalet omfattade kommunen till och med {{on}}."
	},
	settings: {
		title: "Inställningar",
		default: "Standard: {{value}}",
		changedBy: "Ändrad av {{actor}} {{at}}",
		affects_one: "Ändrar status för {{count}} avtal.",
		affects_other: "Ändrar status för {{count}} avtal.",
		names: {
			endingSoonDays: "Varningstid för Upphör snart (dagar)",
			unknownEndMonths: "Giltighet när slutdatumet inte är känt (mån.)",
			countedKinds: "Avtalstyper som räknas i täckningen",
			partialCounts: "I en del av kommunen räknas med"
		},
		explanations: {
			endingSoonDays: "Ett avtal upphör snart när det återstår högst så här många dagar. För ett kort avtal är gränsen en fjärdedel av avtalstiden.",
			unknownEndMonths: "Så här många månader från början räknas avtalet vara i kraft om både slutdatum och kontrolldag saknas.",
			countedKinds: "Bara avtal av de här typerna syns i täckningen.",
			partialCounts: "Kommunen räknas som täckt även om avtalet gäller bara en del av den."
		}
	},
	shell: {
		appName: "Kumppani",
		skipToContent: "Gå till innehållet",
		mainMenu: "Huvudmeny",
		openMenu: "Öppna menyn",
		closeMenu: "Stäng menyn",
		language: "Språk",
		theme: "Utseende",
		themes: {
			system: "Enligt enheten",
			light: "Ljust",
			dark: "Mörkt"
		},
		nav: {
			agreements: "Avtal",
			coverage: "Täckning",
			areas: "Områden",
			users: "Användare",
			settings: "Inställningar"
		},
		signOut: "Logga ut",
		signedInAs: "Inloggad: {{name}}",
		exampleMode: "Exempelläge: personerna och avtalen är påhittade.",
		loading: "Laddar…",
		retry: "Försök igen",
		offline: "Anslutningen är bruten. Ändringarna sparas först när anslutningen är tillbaka.",
		signedOut: "Sessionen har avslutats. Logga in på nytt för att fortsätta.",
		errorTitle: "Något gick fel",
		errorText: "Sidan kunde inte visas. Det du har sparat finns kvar. Ladda om sidan.",
		reload: "Ladda om sidan",
		notFoundTitle: "Sidan hittas inte",
		notFoundText: "Sidan hittas inte eller så har du inte rätt att se den.",
		toFrontPage: "Till startsidan",
		privacyStatement: "Dataskyddsbeskrivning",
		accessibilityStatement: "Tillgänglighetsutlåtande"
	},
	signIn: {
		title: "Logga in",
		email: "E-postadress",
		password: "Lösenord",
		showPassword: "Visa lösenordet",
		hidePassword: "Dölj lösenordet",
		submit: "Logga in",
		submitting: "Loggar in…",
		exampleTitle: "Pröva som en exempelperson",
		exampleText: "Välj en person för att se tjänsten ur personens synvinkel. Personerna och avtalen är påhittade.",
		signInAs: "Logga in: {{name}}",
		forgotten: "Kan du inte logga in? Be huvudanvändaren om hjälp."
	}
};
// libs/i18n/src/translator.ts
var OPTIONS = {
	supportedLngs: [
		"fi",
		"sv",
		"en"
	],
	fallbackLng: "fi",
	initAsync: false,
	nsSeparator: false,
	returnNull: false,
	interpolation: { escapeValue: false }
};
/** An i18next instance with all texts, ready at once. The web hands it to react-i18next. */
function createI18n(language = "fi") {
	const resources = {
		fi: { translation: fi },
		sv: { translation: sv },
		en: { translation: en }
	};
	const instance = createInstance();
	instance.init({
		...OPTIONS,
		lng: language,
		resources
	});
	return instance;
}
/** The translator of an i18next instance in its current language. */
function translatorOf(instance) {
	const language = languageOr(instance.language);
	const translate = instance.getFixedT(language);
	return {
		language,
		t: (key, params) => translate(key, params ?? {}),
		find: (key, params) => {
			const found = translate(key, {
				...params,
				defaultValue: "",
				returnObjects: true
			});
			return typeof found === "string" && found !== "" ? found : void 0;
		}
	};
}
var translators = /* @__PURE__ */ new Map();
/** The server's translators: one per language for the life of the process. */
function createTranslator(language) {
	const known = translators.get(language);
	if (known) return known;
	const made = translatorOf(createI18n(language));
	translators.set(language, made);
	return made;
}
// libs/i18n/src/format/day.ts
var DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
var MONTH$1 = /^(\d{4})-(\d{2})$/;
function partsOf$2(day) {
	const [, year, month, dayOfMonth] = DAY.exec(day) ?? [];
	if (!year || !month || !dayOfMonth) throw new RangeError(`Not an ISO day: ${day}`);
	return {
		year,
		month: String(Number(month)),
		day: String(Number(dayOfMonth))
	};
}
__name(partsOf$2, "partsOf");
/** True for an ISO day such as `2026-02-09`. */
var isDayText = (value) => DAY.test(value);
/** True for an ISO month such as `2021-03`. */
var isMonthText = (value) => MONTH$1.test(value);
/** `2026-02-09` → `9.2.2026` in every language (ux.md section 3). */
function formatDay(day) {
	const { year, month, day: dayOfMonth } = partsOf$2(day);
	return `${dayOfMonth}.${month}.${year}`;
}
/** `2021-03` → `3/2021`. */
function formatMonth(month) {
	const [, year, number] = MONTH$1.exec(month) ?? [];
	if (!year || !number) throw new RangeError(`Not an ISO month: ${month}`);
	return `${Number(number)}/${year}`;
}
/** T-05: a date as far as it is known: `9.2.2026`, `3/2021`, `2021`, `ei tiedossa`. */
function formatPartialDate(translator, date) {
	if (date === "unknown") return translator.t("format.unknown");
	if (isDayText(date)) return formatDay(date);
	return isMonthText(date) ? formatMonth(date) : date;
}
/** Both ends inclusive: `1.–15.3.2026`, `1.1.–31.12.2026`, `1.12.2025–31.1.2026`; `null` = open: `1.1.2026–`, `–31.12.2026`. */
function formatRange(from, to) {
	if (!from || !to) return `${from ? formatDay(from) : ""}–${to ? formatDay(to) : ""}`;
	if (from === to) return formatDay(from);
	return `${startOf(partsOf$2(from), partsOf$2(to))}–${formatDay(to)}`;
}
function startOf(from, to) {
	if (from.year !== to.year) return `${from.day}.${from.month}.${from.year}`;
	return from.month === to.month ? `${from.day}.` : `${from.day}.${from.month}.`;
}
new Intl.DateTimeFormat("en-GB", {
	timeZone: "Europe/Helsinki",
	year: "numeric",
	month: "2-digit",
	day: "2-digit",
	hour: "2-digit",
	minute: "2-digit",
	hourCycle: "h23"
});
// libs/i18n/src/format/list.ts
/** British English has no comma before the last `and`. */
var LOCALES$1 = {
	fi: "fi",
	sv: "sv",
	en: "en-GB"
};
/** `a, b ja c`. */
function formatList(translator, items) {
	return new Intl.ListFormat(LOCALES$1[translator.language], { type: "conjunction" }).format(items);
}
// libs/i18n/src/format/number.ts
/** Which country's habits a language follows: Finland-Swedish, and English as written in Britain. */
var LOCALES = {
	fi: "fi-FI",
	sv: "sv-FI",
	en: "en-GB"
};
/** `12 345,6` with a no-break space (U+00A0); English `12,345.6`. `decimals` is the most that is shown. */
function formatNumber(translator, value, decimals = 1) {
	return decimal(translator.language, value, { maximumFractionDigits: decimals });
}
/** `82,9 %` with a no-break space; English `82.9%`. The value is in hundredths: 82.9, not 0.829. */
function formatPercent(translator, percent) {
	return translator.t("format.percent", { number: formatNumber(translator, percent, 1) });
}
function decimal(language, value, options) {
	return new Intl.NumberFormat(LOCALES[language], options).format(value);
}
// libs/i18n/src/format/place-name.ts
/**
* A municipality's name. Bilingual ones show both names, Finnish first: `Kirkkonummi – Kyrkslätt`; where Swedish speakers
* are the majority the Swedish interface shows Swedish first: `Korsholm – Mustasaari`. A Finnish-speaking town has its
* Swedish name in the Swedish interface: `Tammerfors`.
*/
function placeName(translator, names) {
	const { nameFi, nameSv, language } = names;
	const isSwedish = translator.language === "sv";
	if (nameFi === nameSv) return nameFi;
	if (language === "FI") return isSwedish ? nameSv : nameFi;
	if (language === "SV" && isSwedish) return nameSv;
	return isSwedish && language === "SV_FI" ? `${nameSv} – ${nameFi}` : `${nameFi} – ${nameSv}`;
}
/** One name for running text and for sorting: Swedish in the Swedish interface, Finnish elsewhere. */
function shortPlaceName(translator, names) {
	return translator.language === "sv" ? names.nameSv : names.nameFi;
}
/** Finnish order: … z å ä ö, v and w apart. English shows Finnish names, so it has the Finnish order. */
var COLLATORS = {
	fi: new Intl.Collator("fi"),
	sv: new Intl.Collator("sv"),
	en: new Intl.Collator("fi")
};
/** For `Array.sort`: names in the order of the language. */
var compareNames = (language) => COLLATORS[language].compare;
// libs/i18n/src/text/elative-ending.ts
/** yhdestä, neljästä, viidestä, seitsemästä, yhdeksästä; the others end in -sta. */
var FRONT_DIGITS = [
	1,
	4,
	5,
	7,
	9
];
/**
* The Finnish ending of "out of n" after digits, as the number is read aloud: 292 *kahdesta* → `:sta`, 291 *yhdestä* → `:stä`,
* 10 *kymmenestä* → `:stä`, 300 *kolmestasadasta* → `:sta`. `n` is a whole number, 0 or more.
*/
function elativeEnding(n) {
	const ones = n % 10;
	if (ones !== 0) return FRONT_DIGITS.includes(ones) ? ":stä" : ":sta";
	return n % 100 === 0 ? ":sta" : ":stä";
}
// libs/domain/src/result.ts
var ok = (value) => ({
	ok: true,
	value
});
var problem = (code, params = {}, path = "") => ({
	code,
	path,
	params,
	warning: code.includes("-W")
});
var fail = (code, params = {}, path = "") => ({
	ok: false,
	problems: [problem(code, params, path)]
});
var failAll = (problems) => ({
	ok: false,
	problems
});
var reason = (code, params = {}) => ({
	code,
	params
});
// libs/domain/src/problem-codes.ts
/** The error catalogue (spec section 25) as far as it is built. Texts live in `libs/i18n` under the same codes. */
var PROBLEM_CODES = [
	"AGR-01",
	"AGR-02",
	"AGR-03",
	"AGR-04",
	"AGR-05",
	"AGR-07",
	"AGR-08",
	"AGR-10",
	"AGR-11",
	"AGR-12",
	"AGR-13",
	"AGR-14",
	"AGR-W1",
	"GEO-01",
	"GEO-02",
	"GEO-03",
	"GEO-04",
	"GEO-05",
	"AUT-01",
	"AUT-02",
	"USR-01",
	"USR-02",
	"USR-03",
	"USR-04",
	"USR-05",
	"USR-06",
	"USR-07",
	"SET-01",
	"GEN-001",
	"GEN-W1",
	"GEN-002",
	"GEN-003",
	"GEN-400",
	"GEN-401",
	"GEN-403",
	"GEN-404",
	"GEN-409",
	"GEN-412",
	"GEN-429",
	"GEN-500"
];
// libs/domain/src/calendar/day-number.ts
var DAYS_IN_400_YEARS = 146097;
var DAYS_IN_100_YEARS = 36524;
var DAYS_IN_4_YEARS = 1461;
/**
* Days since 1 March of year 0 (a Wednesday) in the Gregorian calendar, for years after 0.
* Years are counted from March, so that the leap day is the last of its year and month lengths follow one line.
* The idea is Howard Hinnant's, "chrono-compatible low-level date algorithms". T-01.
*/
function dayNumber({ year, month, day }) {
	const marchYear = month > 2 ? year : year - 1;
	const marchMonth = (month + 9) % 12;
	const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
	return 365 * marchYear + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
}
/** The day that has the number: the inverse of {@link dayNumber}. The last century of four and the last year of four are the longer ones. */
function civilDay(number) {
	const cycle = Math.floor(number / DAYS_IN_400_YEARS);
	const dayOfCycle = number - cycle * DAYS_IN_400_YEARS;
	const century = Math.min(Math.floor(dayOfCycle / DAYS_IN_100_YEARS), 3);
	const dayOfCentury = dayOfCycle - century * DAYS_IN_100_YEARS;
	const fourYears = Math.floor(dayOfCentury / DAYS_IN_4_YEARS);
	const dayOfFourYears = dayOfCentury - fourYears * DAYS_IN_4_YEARS;
	const year = Math.min(Math.floor(dayOfFourYears / 365), 3);
	const dayOfYear = dayOfFourYears - year * 365;
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = (marchMonth + 2) % 12 + 1;
	return {
		year: 400 * cycle + 100 * century + 4 * fourYears + year + (month > 2 ? 0 : 1),
		month,
		day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
	};
}
// libs/domain/src/calendar/month-length.ts
var MONTH_LENGTHS = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
var isLeapYear = (year) => year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
/** How many days the month (1–12) has; 0 when there is no such month, so that a wrong month is a wrong day too. T-08. */
function daysInMonth(year, month) {
	const length = MONTH_LENGTHS[month - 1] ?? 0;
	return month === 2 && isLeapYear(year) ? length + 1 : length;
}
// libs/domain/src/calendar/local-date.ts
/** Years 1000–8999: what lies outside is a slip, and the margin keeps arithmetic within four digits, where text compares rightly. */
var SHAPE = /^[1-8]\d{3}-\d{2}-\d{2}$/;
var partsOf$1 = /* @__PURE__ */ __name((day) => ({
	year: Number(day.slice(0, 4)),
	month: Number(day.slice(5, 7)),
	day: Number(day.slice(8))
}), "partsOf");
/** Whether such a day is in the calendar: the month is 1–12 and has that many days. T-08. */
var isCivilDay = ({ year, month, day }) => day >= 1 && day <= daysInMonth(year, month);
/** Whether the text is a day that exists, as `YYYY-MM-DD`, in the years 1000–8999. T-01, T-08. */
var isLocalDate = (text) => SHAPE.test(text) && isCivilDay(partsOf$1(text));
/** A day from text that the program wrote itself: constants, stored values. Throws on anything that is not a day. */
function localDate(text) {
	if (!isLocalDate(text)) throw new RangeError(`Not a day: ${text}`);
	return text;
}
/** The day with these parts, which the caller knows to exist. Throws outside the years 1–9999. */
function dateOf(year, month, day) {
	if (year < 1 || year > 9999) throw new RangeError(`Outside the calendar: year ${year}`);
	return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
var yearOf = (day) => partsOf$1(day).year;
/** 1–12. */
var monthOf = (day) => partsOf$1(day).month;
/** 1–31. */
var dayOfMonth = (day) => partsOf$1(day).day;
/** The day `count` days later, or earlier when negative. T-01. */
function addDays(day, count) {
	const sum = civilDay(dayNumber(partsOf$1(day)) + count);
	return dateOf(sum.year, sum.month, sum.day);
}
/** How many days `later` is after `earlier`: 0 for the same day, negative when it is before. */
var daysBetween = (earlier, later) => dayNumber(partsOf$1(later)) - dayNumber(partsOf$1(earlier));
/** 1 = Monday … 7 = Sunday. */
var dayOfWeek = (day) => (dayNumber(partsOf$1(day)) + 2) % 7 + 1;
/** The last day of the month that the day is in. */
var lastDayOfMonth = (day) => dateOf(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)));
var inOrder$3 = /* @__PURE__ */ __name((a, b) => [a, b].sort(), "inOrder");
var earlierOf = (a, b) => inOrder$3(a, b)[0];
var laterOf = (a, b) => inOrder$3(a, b)[1];
// libs/domain/src/calendar/today.ts
var HELSINKI$1 = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
	timeZone: "Europe/Helsinki",
	year: "numeric",
	month: "2-digit",
	day: "2-digit"
});
/**
* T-01: which calendar day it is in Finland at an instant, given as milliseconds since 1970-01-01T00:00Z.
* The time zone data of the runtime knows the summer times; Node and browsers agree.
*/
function dayInHelsinki(epochMilliseconds) {
	const parts = Object.fromEntries(HELSINKI$1.formatToParts(epochMilliseconds).map(({ type, value }) => [type, value]));
	return localDate(`${parts["year"]}-${parts["month"]}-${parts["day"]}`);
}
// libs/domain/src/calendar/period.ts
/** Both ends are in the period. An end before the start gives an empty period, which holds no day and overlaps nothing. */
var period = (start, end) => ({
	start,
	end
});
var isEmpty = ({ start, end }) => start !== null && end !== null && start > end;
var contains = ({ start, end }, day) => (start === null || start <= day) && (end === null || day <= end);
var known = (...days) => days.filter((day) => day !== null).sort();
/** The days that are in both, or `null` when there are none. */
function intersect(a, b) {
	const common = period(known(a.start, b.start).at(-1) ?? null, known(a.end, b.end)[0] ?? null);
	return isEmpty(common) ? null : common;
}
/** Whether some day is in both. */
var overlaps$1 = /* @__PURE__ */ __name((a, b) => intersect(a, b) !== null, "overlaps");
/** The days of `a` that are not in `b`, in order: none, one or two periods. */
function subtract(a, b) {
	const common = intersect(a, b);
	if (common === null) return isEmpty(a) ? [] : [a];
	const rest = [];
	if (common.start !== null && common.start !== a.start) rest.push(period(a.start, addDays(common.start, -1)));
	if (common.end !== null && common.end !== a.end) rest.push(period(addDays(common.end, 1), a.end));
	return rest;
}
/** For sorting: the earlier start first, an open start before all. */
function compareStarts(a, b) {
	const [first, second] = [a.start ?? "", b.start ?? ""];
	return Number(first > second) - Number(first < second);
}
// libs/domain/src/calendar/add-months.ts
/** The running number of the month that the day is in: months since January of year 0. */
var monthNumber = (day) => yearOf(day) * 12 + monthOf(day) - 1;
/**
* T-02: the same day `count` months later (or earlier when negative). Where the target month is too short,
* its last day: 31.1.2027 + 1 → 28.2.2027.
*/
function addMonths(day, count) {
	const target = monthNumber(day) + count;
	const year = Math.floor(target / 12);
	const month = target - year * 12 + 1;
	return dateOf(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)));
}
// libs/domain/src/calendar/last-notice-day.ts
/**
* T-03: the last day on which notice may be given so that `months` of notice run out by `end`:
* the latest day N with addMonths(N, months) ≤ end. It is not moved to a working day (T-07 recommends one).
*
* When `end` closes its month, every later day of the notice month is clamped back to it, so the whole month will do:
* 28.2.2027 with three months → 30.11.2026, not 28.11.
*/
function lastNoticeDay(end, months) {
	const sameDay = addMonths(end, -months);
	return end === lastDayOfMonth(end) ? lastDayOfMonth(sameDay) : sameDay;
}
// libs/domain/src/calendar/term.ts
/** Decision 4: renewals are worked out up to the end of this year (the last that T-09 takes without asking). */
var LAST_RENEWAL_MONTH = monthNumber(localDate("2100-12-31"));
/**
* T-06: the last day of a term of `months` that begins on `start`: the day before the same day `months` later,
* unless the month was too short for that day: then its last day. 31.8.2026 + 6 → 28.2.2027.
*/
function termEnd(start, months) {
	const after = addMonths(start, months);
	return dayOfMonth(after) === dayOfMonth(start) ? addDays(after, -1) : after;
}
/** T-06: the end after `renewal` renewals (0 = the first term), counted from the start and never from a clamped end. */
var renewalEnd = (start, firstMonths, renewalMonths, renewal) => termEnd(start, firstMonths + renewalMonths * renewal);
/**
* T-06: the end when `months` are added to the first term (options used, renewals). Counted from the start when the
* first term is whole months; otherwise, and with the start unknown, from the day after the first end.
*/
function extendedEnd({ start, firstEnd }, months) {
	if (start !== null) {
		const firstMonths = monthNumber(firstEnd) - monthNumber(start);
		if (termEnd(start, firstMonths) === firstEnd) return termEnd(start, firstMonths + months);
	}
	return termEnd(addDays(firstEnd, 1), months);
}
/** T-06: the ends of all terms in order, the first included, up to the year 2100. Throws when `renewalMonths` is below 1. */
function renewalEnds(term) {
	const { firstEnd, renewalMonths } = term;
	if (renewalMonths < 1) throw new RangeError(`A renewal of ${renewalMonths} months`);
	const renewals = Math.max(0, Math.floor((LAST_RENEWAL_MONTH - monthNumber(firstEnd)) / renewalMonths));
	return Array.from({ length: renewals + 1 }, (_, renewal) => extendedEnd(term, renewal * renewalMonths));
}
/** The first of the ends (in order) that is on the day or later; `null` when all are before it. */
var firstEndOnOrAfter = (ends, day) => ends.find((end) => end >= day) ?? null;
/** T-06: the end of the term that runs on the day (before the start: the first end); `null` after the last one of 2100. */
var currentTermEnd = (term, day) => firstEndOnOrAfter(renewalEnds(term), day);
// libs/domain/src/calendar/notice-end.ts
/** T-04: what was done to reach the last day, as codes that `libs/i18n` puts in words. Days are ISO text in the params. */
var NOTICE_STEPS = {
	/** params: noticeOn, months, runsOut. Always the first step. */
	RUNS_OUT: "NOTICE_RUNS_OUT",
	/** params of the rest: runsOut, lastDay. Exactly one of them follows. */
	ANY_TIME: "NOTICE_ENDS_ANY_TIME",
	END_OF_MONTH: "NOTICE_ENDS_END_OF_MONTH",
	END_OF_YEAR: "NOTICE_ENDS_END_OF_YEAR",
	END_OF_TERM: "NOTICE_ENDS_END_OF_TERM",
	/** params: runsOut. No term ends on that day or later, so no last day can be said. */
	NO_TERM_END: "NOTICE_NO_TERM_END"
};
var LAST_DAY_BY_ANCHOR = {
	ANY_TIME: (runsOut) => runsOut,
	END_OF_MONTH: (runsOut) => lastDayOfMonth(runsOut),
	END_OF_YEAR: (runsOut) => dateOf(yearOf(runsOut), 12, 31),
	END_OF_TERM: (runsOut, termEnds) => firstEndOnOrAfter(termEnds, runsOut)
};
/**
* T-04: the last day in force after a notice: `months` after it, moved on to the end of the month, the calendar year
* or the term where the agreement says so. An earlier end of the term itself is for the caller to heed.
*/
function lastDayAfterNotice({ noticeOn, months, anchor, termEnds }) {
	const runsOut = addMonths(noticeOn, months);
	const lastDay = LAST_DAY_BY_ANCHOR[anchor](runsOut, termEnds);
	const anchored = lastDay === null ? reason(NOTICE_STEPS.NO_TERM_END, { runsOut }) : reason(NOTICE_STEPS[anchor], {
		runsOut,
		lastDay
	});
	return {
		lastDay,
		steps: [reason(NOTICE_STEPS.RUNS_OUT, {
			noticeOn,
			months,
			runsOut
		}), anchored]
	};
}
var YEAR = /^\d{4}$/;
var MONTH = /^\d{4}-\d{2}$/;
var isYear = (text) => YEAR.test(text) && isLocalDate(`${text}-01-01`);
var isMonth = (text) => MONTH.test(text) && isLocalDate(`${text}-01`);
/** Whether the text is a day, a month or a year that exists, or `unknown`. T-05, T-08. */
var isPartialDate = (text) => text === "unknown" || isYear(text) || isMonth(text) || isLocalDate(text);
/** A date from text that the program wrote itself. Throws on anything else. */
function partialDate(text) {
	if (!isPartialDate(text)) throw new RangeError(`Not a date: ${text}`);
	return text;
}
/** T-05: how much of the date is known. */
function precisionOf(date) {
	if (date === "unknown") return "UNKNOWN";
	if (YEAR.test(date)) return "YEAR";
	return MONTH.test(date) ? "MONTH" : "DAY";
}
var FIRST_DAY = {
	DAY: (date) => localDate(date),
	MONTH: (date) => localDate(`${date}-01`),
	YEAR: (date) => localDate(`${date}-01-01`),
	UNKNOWN: () => null
};
var LAST_DAY = {
	...FIRST_DAY,
	MONTH: (date) => lastDayOfMonth(localDate(`${date}-01`)),
	YEAR: (date) => localDate(`${date}-12-31`)
};
/** T-05: what the date counts as when it is a start; `null` = unknown. */
var firstDayOf = (date) => FIRST_DAY[precisionOf(date)](date);
/** T-05: what the date counts as when it is an end; `null` = unknown. */
var lastDayOf = (date) => LAST_DAY[precisionOf(date)](date);
// libs/domain/src/calendar/holidays.ts
var FRIDAY$1 = 5;
var SATURDAY = 6;
var SUNDAY = 7;
/** Moons this old would fall too late, and are a day younger in the church calendar. */
var SHORTENED_MOONS = [28, 29];
var weekdayOnOrAfter = (day, weekday) => addDays(day, (weekday - dayOfWeek(day) + 7) % 7);
/**
* Easter Sunday: the first Sunday after the full moon of the church calendar on or after 21 March.
* `24` is the moon's shift in the years 1900–2199, which hold every year of T-09; farther off the day may be wrong.
* Source: the Gregorian computus (Gauss).
*/
function easterSunday(year) {
	const moon = (19 * (year % 19) + 24) % 30;
	return weekdayOnOrAfter(addDays(addDays(dateOf(year, 3, 21), SHORTENED_MOONS.includes(moon) ? moon - 1 : moon), 1), SUNDAY);
}
/**
* T-07: the Finnish public holidays of a year (1900–2199) by name, and the two eves that are not working days either,
* jouluaatto and juhannusaatto. By the rules in force since 1992.
*/
function finnishHolidays(year) {
	const easter = easterSunday(year);
	return {
		NEW_YEAR: dateOf(year, 1, 1),
		EPIPHANY: dateOf(year, 1, 6),
		GOOD_FRIDAY: addDays(easter, -2),
		EASTER_SUNDAY: easter,
		EASTER_MONDAY: addDays(easter, 1),
		MAY_DAY: dateOf(year, 5, 1),
		ASCENSION_DAY: addDays(easter, 39),
		WHIT_SUNDAY: addDays(easter, 49),
		MIDSUMMER_EVE: weekdayOnOrAfter(dateOf(year, 6, 19), FRIDAY$1),
		MIDSUMMER_DAY: weekdayOnOrAfter(dateOf(year, 6, 20), SATURDAY),
		ALL_SAINTS_DAY: weekdayOnOrAfter(dateOf(year, 10, 31), SATURDAY),
		INDEPENDENCE_DAY: dateOf(year, 12, 6),
		CHRISTMAS_EVE: dateOf(year, 12, 24),
		CHRISTMAS_DAY: dateOf(year, 12, 25),
		SECOND_CHRISTMAS_DAY: dateOf(year, 12, 26)
	};
}
// libs/domain/src/calendar/working-day.ts
var FRIDAY = 5;
/** T-07: Monday to Friday, and neither a Finnish public holiday nor jouluaatto or juhannusaatto. */
var isWorkingDay = (day) => dayOfWeek(day) <= FRIDAY && !Object.values(finnishHolidays(yearOf(day))).includes(day);
/** T-07: the day itself when it is a working day, else the last working day before it. The legal day stays what it is. */
var recommendedActionDay = (lastNoticeDay) => isWorkingDay(lastNoticeDay) ? lastNoticeDay : recommendedActionDay(addDays(lastNoticeDay, -1));
// libs/domain/src/calendar/check-year.ts
/** T-09: years taken without asking. */
var FIRST_YEAR = 1990;
/** A guess beyond this would surprise more than what was typed. */
var LAST_GUESSED_YEAR = 2049;
/** The full year of two digits: 90–99 → 1990–1999, 00–89 → 2000–2089. */
var yearFromTwoDigits = (digits) => FIRST_YEAR + (digits + 10) % 100;
/** What was probably meant: the middle digits the other way round (2206), or another century (1926). */
function likelyYear(year) {
	const [first, second, third, last] = String(year);
	return [Number(`${first}${third}${second}${last}`), yearFromTwoDigits(year % 100)].find((guess) => guess >= 1990 && guess <= LAST_GUESSED_YEAR) ?? null;
}
/**
* T-09, GEN-W1: a warning when the year is not 1990–2100, `null` when it is.
* Params: `year`; `understood`, the date that stands when the person confirms; `suggestedYear` when one can be guessed.
*
* @param understood the date as it was understood, when it is less than a day (`2021-03`).
*/
function checkYear(day, understood = day) {
	const year = yearOf(day);
	if (year >= 1990 && year <= 2100) return null;
	const suggestedYear = likelyYear(year);
	return problem("GEN-W1", {
		year,
		understood,
		...suggestedYear !== null && { suggestedYear }
	});
}
// libs/domain/src/calendar/vectors.ts
var months = (day, count, expected) => ({
	rule: "T-02",
	asks: `${day} + ${count} months`,
	expected,
	compute: () => addMonths(localDate(day), count)
});
var lastNotice = (rule, end, count, expected) => ({
	rule,
	asks: `last notice day of ${end}, ${count} months`,
	expected,
	compute: () => lastNoticeDay(localDate(end), count)
});
var notice = (noticeOn, count, anchor, expected, termEnds = []) => ({
	rule: "T-04",
	asks: `notice on ${noticeOn}, ${count} months, ${anchor}`,
	expected,
	compute: () => lastDayAfterNotice({
		noticeOn: localDate(noticeOn),
		months: count,
		anchor,
		termEnds: termEnds.map(localDate)
	}).lastDay
});
var partial = (date, first, last) => [{
	rule: "T-05",
	asks: `${date} as a start`,
	expected: first,
	compute: () => firstDayOf(partialDate(date))
}, {
	rule: "T-05",
	asks: `${date} as an end`,
	expected: last,
	compute: () => lastDayOf(partialDate(date))
}];
var end = (start, count, expected) => ({
	rule: "T-06",
	asks: `end of ${count} months from ${start}`,
	expected,
	compute: () => termEnd(localDate(start), count)
});
var renewal = (start, first, length, times, expected) => ({
	rule: "T-06",
	asks: `renewal ${times} of ${first} + ${length} months from ${start}`,
	expected,
	compute: () => renewalEnd(localDate(start), first, length, times)
});
var currentEnd = (start, firstEnd, length, on, expected) => ({
	rule: "T-06",
	asks: `end on ${on} of ${start}–${firstEnd} + ${length} months`,
	expected,
	compute: () => currentTermEnd({
		start: localDate(start),
		firstEnd: localDate(firstEnd),
		renewalMonths: length
	}, localDate(on))
});
var actionDay = (day, expected) => ({
	rule: "T-07",
	asks: `recommended action day of ${day}`,
	expected,
	compute: () => recommendedActionDay(localDate(day))
});
[
	months("2027-01-31", 1, "2027-02-28"),
	months("2028-02-29", 12, "2029-02-28"),
	months("2026-08-31", -6, "2026-02-28"),
	lastNotice("T-03", "2026-12-31", 6, "2026-06-30"),
	lastNotice("T-03", "2027-02-28", 3, "2026-11-30"),
	lastNotice("T-03", "2028-02-29", 3, "2027-11-30"),
	lastNotice("T-03", "2026-08-28", 2, "2026-06-28"),
	lastNotice("T-03", "2026-05-31", 1, "2026-04-30"),
	lastNotice("T-03", "2026-07-31", 3, "2026-04-30"),
	notice("2026-03-15", 3, "END_OF_MONTH", "2026-06-30"),
	notice("2026-06-30", 6, "END_OF_YEAR", "2026-12-31"),
	notice("2026-07-01", 6, "END_OF_YEAR", "2027-12-31"),
	notice("2026-06-30", 6, "ANY_TIME", "2026-12-30"),
	notice("2026-06-30", 6, "END_OF_TERM", "2026-12-31", [
		"2025-12-31",
		"2026-12-31",
		"2027-12-31"
	]),
	...partial("2021-03", "2021-03-01", "2021-03-31"),
	...partial("2021", "2021-01-01", "2021-12-31"),
	end("2026-08-31", 6, "2027-02-28"),
	end("2024-02-29", 12, "2025-02-28"),
	end("2027-01-31", 1, "2027-02-28"),
	end("2020-08-01", 36, "2023-07-31"),
	currentEnd("2020-08-01", "2023-07-31", 12, "2023-10-31", "2024-07-31"),
	lastNotice("T-06", "2024-07-31", 3, "2024-04-30"),
	end("2018-09-27", 36, "2021-09-26"),
	lastNotice("T-06", "2021-09-26", 3, "2021-06-26"),
	renewal("2020-01-01", 60, 12, 0, "2024-12-31"),
	renewal("2020-01-01", 60, 12, 1, "2025-12-31"),
	actionDay("2027-01-31", "2027-01-29"),
	actionDay("2026-12-06", "2026-12-04")
];
// libs/domain/src/area/register.ts
var MEMBERSHIP_KINDS = [
	"COUNTY",
	"REGION",
	"DISTRICT"
];
var AREA_EVENT_KINDS = [
	"MERGER",
	"SPLIT",
	"PARTIAL_MERGER",
	"RENAMING",
	"AREA_TRANSFER"
];
// libs/domain/src/area/register-start.ts
/** G-03: the register begins; regions are known from this day. */
var REGISTER_START = localDate("2016-01-01");
/** G-03: the counties were founded; before this day no municipality belongs to one. */
var COUNTIES_START = localDate("2021-07-01");
localDate("2023-01-01");
/** G-03: from when a municipality must always belong to one area of the kind; `null`: it may be without one. */
var MEMBERSHIP_REQUIRED_FROM = {
	COUNTY: COUNTIES_START,
	REGION: REGISTER_START,
	DISTRICT: null
};
/** GEO-05: nothing is known of municipalities before the register begins. Params: `first`, the first day that can be asked about. */
var checkRegisterDay = (day) => day < REGISTER_START ? [problem("GEO-05", { first: REGISTER_START }, "on")] : [];
// libs/domain/src/area/municipality-code.ts
/** GEO-01: a municipality code is text of three digits, `005`. Spaces round it are forgiven, a missing zero is not. */
function checkMunicipalityCode(text) {
	const code = text.trim();
	return /^\d{3}$/.test(code) ? ok(code) : fail("GEO-01", {}, "code");
}
// libs/domain/src/area/group-by.ts
/** Rows under their keys, in their order. A row may stand under several keys. */
function groupBy(rows, keysOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows) for (const key of keysOf(row)) {
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}
// libs/domain/src/area/successions.ts
var ENDING_KINDS = [
	"MERGER",
	"SPLIT",
	"PARTIAL_MERGER"
];
/** G-04, G-06: the events that can end a municipality, as long as nobody has reversed them. */
var canEndMunicipalities = (event) => !event.reversed && ENDING_KINDS.includes(event.kind);
/** Steps from an identity that ended by the event. One that goes on (Kuopio in a merger into Kuopio) has no successor. */
function stepsOf(event, existence) {
	const hasEnded = (id) => {
		const end = existence(id)?.end ?? null;
		return end !== null && end < event.on;
	};
	return event.from.filter(hasEnded).flatMap((from) => event.to.map((municipalityId) => ({
		from,
		municipalityId,
		on: event.on,
		eventKind: event.kind
	})));
}
/** G-04: who followed whom. */
function createSuccessions(events, existence) {
	const steps = events.filter(canEndMunicipalities).flatMap((event) => stepsOf(event, existence));
	const forward = groupBy(steps, (step) => [step.from]);
	const backward = groupBy(steps, (step) => [step.municipalityId]);
	return {
		successorsOf: (id) => (forward.get(id) ?? []).map(({ municipalityId, on, eventKind }) => ({
			municipalityId,
			on,
			eventKind
		})),
		predecessorsOf: (id) => (backward.get(id) ?? []).map(({ from, on, eventKind }) => ({
			municipalityId: from,
			on,
			eventKind
		}))
	};
}
// libs/domain/src/area/area-index.ts
var byStart = (a, b) => compareStarts(a.valid, b.valid);
function existenceOf({ versions }) {
	const sorted = [...versions].sort(byStart);
	return period(sorted[0]?.valid.start ?? null, sorted.at(-1)?.valid.end ?? null);
}
var areaKey = (kind, area) => `${kind} ${area}`;
/** G-01…G-04: prepares the register. Cost grows with its rows once; the answers do not depend on its size, except lists. */
function createAreaIndex(register) {
	const municipalities = new Map(register.municipalities.map((one) => [one.id, one]));
	const existences = new Map(register.municipalities.map((one) => [one.id, existenceOf(one)]));
	const latest = new Map(register.municipalities.map((one) => [one.id, [...one.versions].sort(byStart).at(-1) ?? null]));
	const codes = groupBy(register.municipalities.flatMap(({ id, versions }) => versions.map(({ code, valid }) => ({
		id,
		code,
		valid
	}))), (row) => [row.code]);
	const memberships = [...register.memberships].sort(byStart);
	const byArea = groupBy(memberships, (row) => [areaKey(row.kind, row.area)]);
	const byMunicipality = groupBy(memberships, (row) => [areaKey(row.kind, row.municipalityId)]);
	const existence = (id) => existences.get(id) ?? null;
	const versionOn = (id, day) => municipalities.get(id)?.versions.find((version) => contains(version.valid, day)) ?? null;
	const membershipsOf = (id, kind) => byMunicipality.get(areaKey(kind, id)) ?? [];
	return {
		register,
		municipality: (id) => municipalities.get(id) ?? null,
		municipalitiesOn: (day) => register.municipalities.filter(({ id }) => versionOn(id, day) !== null),
		versionOn,
		latestVersion: (id) => latest.get(id) ?? null,
		existence,
		existsOn: (id, day) => versionOn(id, day) !== null,
		members: (kind, area, during) => (byArea.get(areaKey(kind, area)) ?? []).flatMap(({ municipalityId, valid }) => {
			const common = intersect(valid, during);
			return common === null ? [] : [{
				municipalityId,
				valid: common
			}];
		}),
		areaOf: (kind, id, day) => membershipsOf(id, kind).find((row) => contains(row.valid, day))?.area ?? null,
		membershipsOf,
		byCode: (code, day) => codes.get(code)?.find((row) => contains(row.valid, day))?.id ?? null,
		...createSuccessions(register.events, existence)
	};
}
// libs/domain/src/area/identities-on.ts
/**
* G-07: the municipalities that a municipality's area belongs to on the day: itself while it exists, after that its
* successors as far as the chain goes. Empty when it did not exist yet, or ended without a recorded successor.
*/
function identitiesOn(index, id, day) {
	const found = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set();
	const waiting = [id];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		if (seen.has(next)) continue;
		seen.add(next);
		if (index.existsOn(next, day)) found.add(next);
		else waiting.push(...successorsBy(index, next, day));
	}
	return [...found];
}
var successorsBy = (index, id, day) => index.successorsOf(id).filter(({ on }) => on <= day).map(({ municipalityId }) => municipalityId);
// libs/domain/src/area/check-memberships.ts
/**
* G-03: whether the rows of one kind fit the municipality: every row within its life (GEO-03, params `municipality`, `on`),
* one area at a time (GEO-02), and, for counties from 1.7.2021 and regions from 1.1.2016, no gap (GEO-04).
* GEO-02 and GEO-04 have the params `municipality`, `kind`, `from` and `to`; an open end has no param.
*/
function checkMemberships(municipality, rows, kind) {
	const sorted = [...rows].sort((a, b) => compareStarts(a.valid, b.valid));
	return [
		...outsideLife(municipality, sorted),
		...overlapping(municipality, sorted, kind),
		...missing$1(municipality, sorted, kind)
	];
}
var days = ({ start, end }) => ({
	...start && { from: start },
	...end && { to: end }
});
/** A row that says "always" (an open start) is no claim about the days before the municipality; an open end is, about those after it. */
function outsideLife({ name, existence }, rows) {
	return rows.flatMap((row) => subtract(row.valid, existence)).flatMap(({ start }) => start === null ? [] : [problem("GEO-03", {
		municipality: name,
		on: start
	}, "from")]);
}
function overlapping({ name }, rows, kind) {
	return rows.flatMap((row, position) => rows.slice(position + 1).flatMap((later) => {
		const common = intersect(row.valid, later.valid);
		return common === null ? [] : [problem("GEO-02", {
			municipality: name,
			kind,
			...days(common)
		}, "from")];
	}));
}
function missing$1({ name, existence }, rows, kind) {
	const first = MEMBERSHIP_REQUIRED_FROM[kind];
	const required = first === null ? null : intersect(existence, period(first, null));
	if (required === null) return [];
	return rows.reduce((left, row) => left.flatMap((gap) => subtract(gap, row.valid)), [required]).map((gap) => problem("GEO-04", {
		municipality: name,
		kind,
		...days(gap)
	}, "from"));
}
__name(missing$1, "missing");
// libs/domain/src/area/check-area-event.ts
/**
* GEO-03: whether the municipalities of an event are there: those it takes from on the day before, those it gives to on
* the day. Params: `municipality` (a name, or the id of an unknown one) and `on`, a day on which it does not exist.
*/
function checkAreaEvent(event, index) {
	const before = addDays(event.on, -1);
	return [...event.from.flatMap((id, position) => absent(index, id, before, event.on, `from.${position}`)), ...event.to.flatMap((id, position) => absent(index, id, event.on, event.on, `to.${position}`))];
}
function absent(index, id, needed, on, path) {
	if (index.existsOn(id, needed)) return [];
	return [problem("GEO-03", {
		municipality: index.latestVersion(id)?.nameFi ?? id,
		on: index.existsOn(id, on) ? needed : on
	}, path)];
}
// libs/domain/src/area/apply-area-event.ts
var isSame$1 = /* @__PURE__ */ __name((a, b) => b !== null && a.start === b.start && a.end === b.end, "isSame");
function changesOf$1(rows, rule, make) {
	return rows.flatMap((row) => {
		const becomes = rule(row.valid);
		return isSame$1(row.valid, becomes) ? [] : [make(row, becomes)];
	});
}
__name(changesOf$1, "changesOf");
function patch(register, ids, rule) {
	const municipalities = register.municipalities.filter(({ id }) => ids.includes(id));
	const memberships = register.memberships.filter(({ municipalityId }) => ids.includes(municipalityId));
	return {
		versions: municipalities.flatMap(({ id: municipalityId, versions }) => changesOf$1(versions, rule, ({ code, valid: was }, becomes) => ({
			municipalityId,
			code,
			was,
			becomes
		}))),
		memberships: changesOf$1(memberships, rule, ({ municipalityId, kind, area, valid: was }, becomes) => ({
			municipalityId,
			kind,
			area,
			was,
			becomes
		}))
	};
}
/** Those that the event ends: they give everything they have and do not go on themselves. */
var endedBy$1 = /* @__PURE__ */ __name((event) => event.from.filter((id) => !event.to.includes(id)), "endedBy");
/** Whether another event that stands ends the municipality on the same day. */
var endsOtherwise = (register, event, id) => register.events.some((other) => other.id !== event.id && canEndMunicipalities(other) && other.on === event.on && endedBy$1(other).includes(id));
var until = (last) => (valid) => {
	if (valid.start !== null && valid.start > last) return null;
	return valid.end !== null && valid.end <= last ? valid : period(valid.start, last);
};
var reopened = (last) => (valid) => valid.end === last ? period(valid.start, null) : valid;
var NOTHING$1 = {
	versions: [],
	memberships: []
};
/**
* G-04, G-05: what ends when the event is recorded. In a merger and a split the predecessors and all their memberships end
* the day before; what was planned for them later goes. The other kinds end nobody: a new name, a moved border or a
* new region is recorded as a version or a membership of its own.
*/
function applyAreaEvent(register, event) {
	if (event.reversed || event.kind !== "MERGER" && event.kind !== "SPLIT") return NOTHING$1;
	return patch(register, endedBy$1(event), until(addDays(event.on, -1)));
}
/**
* G-06: what begins again when the event is reversed: the versions and memberships that ended the day before go on
* without an end. Rows that the event removed as planned for later are not brought back.
*/
function reverseAreaEvent(register, event) {
	if (event.kind !== "MERGER" && event.kind !== "SPLIT") return NOTHING$1;
	return patch(register, endedBy$1(event).filter((id) => !endsOtherwise(register, event, id)), reopened(addDays(event.on, -1)));
}
/** The register with the patch in it: for a preview, and for checking what the register would be. */
function withAreaPatch(register, { versions, memberships }) {
	return {
		...register,
		municipalities: register.municipalities.map((one) => withVersions(one, versions)),
		memberships: register.memberships.flatMap((row) => {
			return changed(row, memberships.find((one) => isChangeOf(one, row)));
		})
	};
}
var changed = (row, change) => {
	if (change === void 0) return [row];
	return change.becomes === null ? [] : [{
		...row,
		valid: change.becomes
	}];
};
var isChangeOf = (change, row) => change.municipalityId === row.municipalityId && change.kind === row.kind && change.area === row.area && isSame$1(row.valid, change.was);
var withVersions = (one, changes) => ({
	...one,
	versions: one.versions.flatMap((version) => changed(version, changes.find((change) => change.municipalityId === one.id && change.code === version.code && isSame$1(version.valid, change.was))))
});
// libs/domain/src/area/fold-for-search.ts
/** Letters that Unicode does not take apart into a base letter and a mark. */
var WITHOUT_MARK = {
	ø: "o",
	đ: "d",
	ŋ: "n",
	ŧ: "t",
	æ: "ae",
	ß: "ss"
};
/**
* G-07, ux.md section 3: text as search compares it. Case, marks (å ä ö é š → a a o e s), spaces, hyphens and points make no
* difference: `Mänttä-Vilppula` → `manttavilppula`, `S:t Michel` → `stmichel`.
*/
function foldForSearch(text) {
	return text.normalize("NFD").toLowerCase().replace(/[øđŋŧæß]/g, (letter) => WITHOUT_MARK[letter] ?? letter).replace(/[^\p{L}\p{N}]+/gu, "");
}
// libs/domain/src/area/search-municipalities.ts
var NO_FIT = Number.POSITIVE_INFINITY;
var FORMER = 3;
var FOLDED_ONLY = 6;
var plain = (text) => text.normalize("NFC").toLowerCase();
function place(name, wanted) {
	if (name === wanted) return 0;
	if (name.startsWith(wanted)) return 1;
	return name.includes(wanted) ? 2 : NO_FIT;
}
var fitOf = (name, query) => Math.min(place(plain(name), plain(query)), FOLDED_ONLY + place(foldForSearch(name), foldForSearch(query)));
var namesOf$1 = /* @__PURE__ */ __name((version) => [version.nameFi, version.nameSv], "namesOf");
/** Every name and code of the register and of the dissolved municipalities, with the municipalities of the day. */
function candidates(index, former, day) {
	const on = (id) => identitiesOn(index, id, day);
	const own = index.register.municipalities.flatMap(({ id, versions }) => versions.map((version) => ({
		code: version.code,
		names: namesOf$1(version),
		targets: on(id)
	})));
	const dissolved = former.map(({ code, nameFi, nameSv, successorIds }) => ({
		code,
		names: nameSv === null ? [nameFi] : [nameFi, nameSv],
		targets: successorIds.flatMap(on)
	}));
	return [...own, ...dissolved];
}
/** A name that the municipality has on the day is its own, wherever the candidate came from. */
function hitsOf({ code, names, targets }, query, index, day) {
	const isCode = query === code;
	const best = names.map((name) => ({
		name,
		fit: isCode ? 0 : fitOf(name, query)
	})).sort((a, b) => a.fit - b.fit)[0];
	if (best === void 0 || best.fit === NO_FIT) return [];
	return targets.flatMap((municipalityId) => {
		const version = index.versionOn(municipalityId, day);
		if (version === null) return [];
		const isOwn = isCode ? version.code === code : namesOf$1(version).includes(best.name);
		return [{
			municipalityId,
			version,
			matchedFormer: isOwn ? null : best.name,
			fit: best.fit + (isOwn ? 0 : FORMER)
		}];
	});
}
var collator = new Intl.Collator("fi");
/**
* G-07, H-01, ux.md section 3: municipalities of the day whose name or code, present or historical, Finnish or Swedish, has
* the query in it. Each is there once, by its best name. Names spelled with the same marks as the query come first, then
* names of the day before former ones, then a whole name, a beginning, a middle, then the Finnish alphabet. An empty query
* finds nothing.
*/
function searchMunicipalities(query, index, former, day) {
	const wanted = query.trim();
	if (foldForSearch(wanted) === "") return [];
	const best = /* @__PURE__ */ new Map();
	for (const hit of candidates(index, former, day).flatMap((candidate) => hitsOf(candidate, wanted, index, day))) {
		const known = best.get(hit.municipalityId);
		if (known === void 0 || hit.fit < known.fit) best.set(hit.municipalityId, hit);
	}
	return [...best.values()].sort((a, b) => a.fit - b.fit || collator.compare(a.version.nameFi, b.version.nameFi)).map(({ municipalityId, version, matchedFormer }) => ({
		municipalityId,
		version,
		matchedFormer
	}));
}
// libs/domain/src/agreement/constants.ts
/** A-02 *tyyppi*: framework, cooperation, partnership, grant agreement, grant decision, purchased service, premises, intent, support statement, other. */
var AGREEMENT_KINDS = [
	"FRAMEWORK",
	"COOPERATION",
	"PARTNERSHIP",
	"GRANT_AGREEMENT",
	"GRANT_DECISION",
	"PURCHASED_SERVICE",
	"PREMISES",
	"LETTER_OF_INTENT",
	"SUPPORT_STATEMENT",
	"OTHER"
];
/** Section 4, *vaihe*: stored, unlike the state. */
var AGREEMENT_STAGES = [
	"DRAFT",
	"NEGOTIATION",
	"FOR_APPROVAL",
	"FOR_SIGNATURE",
	"SIGNED",
	"DECIDED",
	"NOT_REALISED",
	"VOIDED"
];
/** T-05: fixed, fixed with options, renews automatically until notice, open-ended. */
var TERM_KINDS = [
	"FIXED",
	"FIXED_WITH_OPTIONS",
	"AUTO_RENEWING",
	"OPEN_ENDED"
];
/** T-04: any time, end of month, end of calendar year, end of the agreement's term. */
var NOTICE_ANCHORS = [
	"ANY_TIME",
	"END_OF_MONTH",
	"END_OF_YEAR",
	"END_OF_TERM"
];
/** A-08: endings other than the plain end of the term. */
var ENDING_MANNERS = [
	"TERMINATED",
	"MUTUAL",
	"RESCINDED",
	"MERGER",
	"PARTY_CEASED"
];
/** A-08: the derived *tila*. The first six repeat the stage of an agreement that nobody has signed, or a void record. */
var AGREEMENT_STATES = [
	"DRAFT",
	"NEGOTIATION",
	"FOR_APPROVAL",
	"FOR_SIGNATURE",
	"NOT_REALISED",
	"VOIDED",
	"NOT_YET_IN_FORCE",
	"IN_FORCE",
	"ENDING_SOON",
	"TERMINATED_IN_FORCE",
	"ENDED",
	"START_UNKNOWN"
];
/** P-01. */
var PARTNER_KINDS = [
	"COUNTY",
	"MUNICIPALITY",
	"JOINT_AUTHORITY",
	"CONSORTIUM",
	"REGIONAL_COUNCIL",
	"PARISH",
	"ORGANISATION",
	"SCHOOL",
	"COMPANY",
	"STATE_AUTHORITY",
	"NETWORK",
	"OTHER"
];
var VISIBILITIES = ["NORMAL", "RESTRICTED"];
// libs/domain/src/agreement/facts.ts
/** G-05: what a merger means for a row that names a former municipality. `null` = not yet chosen, treated as FORMER_AREA. */
var MERGER_EFFECTS = [
	"WHOLE_SUCCESSOR",
	"FORMER_AREA",
	"ENDS"
];
var AREA_SHAPES = [
	"WHOLE_COUNTY",
	"WHOLE_REGION",
	"MUNICIPALITY",
	"WHOLE_COUNTRY"
];
// libs/domain/src/agreement/settings.ts
var DEFAULT_AGREEMENT_SETTINGS = {
	endingSoonDays: 180,
	unknownEndMonths: 24,
	countedKinds: [
		"FRAMEWORK",
		"COOPERATION",
		"PARTNERSHIP"
	],
	partialCounts: true
};
// libs/domain/src/agreement/candidate.ts
/** Section 4: stages in which an agreement may still lack what *Kirjaa* and the later stages ask for. */
var UNFINISHED = [
	"DRAFT",
	"NEGOTIATION",
	"NOT_REALISED"
];
/** Whether everything that A-02 … A-05 mark as asked must be there: from approval, signature or decision on. */
var mustBeComplete = (stage) => !UNFINISHED.includes(stage);
// libs/domain/src/agreement/effective-period.ts
/** T-05: the first day in force; an unknown one is the day of the signature or the decision, else `null`: the agreement does not count. */
var effectiveStart = ({ term, signedOn, decidedOn }) => {
	if (term.starts === null) return null;
	return term.starts === "unknown" ? signedOn ?? decidedOn : firstDayOf(term.starts);
};
/** The end that the term names, as a day; `null` where it names none. */
var firstEnd = (term) => term.kind === "OPEN_ENDED" || term.ends === null ? null : lastDayOf(term.ends);
/** T-05: the months of the options in use. */
var usedOptionMonths = (term) => term.options.filter((option) => option.usedOn !== null).reduce((sum, option) => sum + option.months, 0);
/** T-05, T-06: the ends of all terms in order: the renewals up to 2100, or the one known end. Empty when no end is known. */
var termEnds = (term, start) => {
	const end = firstEnd(term);
	if (end === null) return [];
	const renewalMonths = term.renewalMonths ?? 0;
	if (term.kind === "AUTO_RENEWING" && renewalMonths >= 1) return renewalEnds({
		start,
		firstEnd: end,
		renewalMonths
	});
	return [term.kind === "FIXED_WITH_OPTIONS" ? extendedEnd({
		start,
		firstEnd: end
	}, usedOptionMonths(term)) : end];
};
var ownEnd = (term, start, settings) => {
	if (term.kind === "OPEN_ENDED" || term.kind === "AUTO_RENEWING") return {
		end: null,
		isEndUnknown: false
	};
	const end = termEnds(term, start)[0];
	if (end !== void 0) return {
		end,
		isEndUnknown: false
	};
	return {
		end: term.reviewOn ?? termEnd(start, settings.unknownEndMonths),
		isEndUnknown: true
	};
};
/**
* C-01 (ii), T-05: the days on which the agreement is in force, from the facts alone, whatever its stage.
* A recorded ending counts if it is not later than the term's own end, and always when that end was only assumed.
* `null` when the first day is not known by any means.
*/
var effectivePeriod = (facts, settings) => {
	const start = effectiveStart(facts);
	if (start === null) return null;
	const own = ownEnd(facts.term, start, settings);
	const lastDay = facts.ending?.lastDay ?? null;
	return lastDay !== null && (own.end === null || own.isEndUnknown || lastDay <= own.end) ? {
		start,
		end: lastDay,
		isEndUnknown: false,
		isEndedEarly: true
	} : {
		start,
		...own,
		isEndedEarly: false
	};
};
// libs/domain/src/agreement/state-reasons.ts
/** A-16: a signature this many days after the start is worth a note. */
var LATE_SIGNATURE_DAYS = 30;
var ENDING_REASON = {
	TERMINATED: "NOTICE_GIVEN",
	MUTUAL: "ENDED_MUTUAL",
	RESCINDED: "ENDED_RESCINDED",
	MERGER: "ENDED_MERGER",
	PARTY_CEASED: "ENDED_PARTY_CEASED"
};
/** A reason of an agreement's state: only codes of the list get a text. */
var why$2 = /* @__PURE__ */ __name((code, params = {}) => reason(code, params), "why");
var when = (condition, code, params = {}) => condition ? [why$2(code, params)] : [];
var isPartial = (date) => date !== null && ["MONTH", "YEAR"].includes(precisionOf(date));
var isUnknown$1 = /* @__PURE__ */ __name((date) => date !== null && precisionOf(date) === "UNKNOWN", "isUnknown");
var startReasons = ({ term, signedOn }, start) => {
	const startedUnsigned = signedOn !== null && signedOn > addDays(start, LATE_SIGNATURE_DAYS);
	const given = isPartial(term.starts) ? why$2("START_PARTIAL", {
		given: term.starts,
		on: start
	}) : why$2("STARTS_ON", { on: start });
	return [isUnknown$1(term.starts) ? why$2("START_ASSUMED", { on: start }) : given, ...startedUnsigned ? [why$2("STARTED_BEFORE_SIGNING", {
		start,
		signedOn
	})] : []];
};
/** Who agreed and when, and from which day: the same in every period of the agreement. */
var basisReasons = (facts, start) => [
	...facts.signedOn === null ? [] : [why$2("SIGNED_ON", { on: facts.signedOn })],
	...facts.decidedOn === null ? [] : [why$2("DECIDED_ON", { on: facts.decidedOn })],
	...when(facts.isRecordedAfterwards, "RECORDED_AFTERWARDS"),
	...startReasons(facts, start)
];
var fixedEndReasons = ({ term }, on) => [...(term.kind === "FIXED_WITH_OPTIONS" ? term.options : []).flatMap((option) => option.usedOn === null ? [] : [why$2("OPTION_USED", {
	months: option.months,
	on: option.usedOn
})]), isPartial(term.ends) ? why$2("END_PARTIAL", {
	given: term.ends,
	on
}) : why$2("TERM_FIXED_UNTIL", { on })];
var renewalReason = ({ term }, currentEnd) => currentEnd === null || term.renewalMonths === null ? why$2("RENEWS_UNTIL_NOTICE") : why$2("RENEWS_EVERY", {
	months: term.renewalMonths,
	on: currentEnd
});
/** Why the agreement lasts as long as it does, in the term that ends on `currentEnd`. */
var endReasons = (facts, effective, currentEnd, settings) => {
	const { term, ending } = facts;
	if (effective.isEndedEarly && ending !== null) return [why$2(ENDING_REASON[ending.manner], {
		on: ending.noticeOn,
		lastDay: ending.lastDay
	})];
	if (term.kind === "OPEN_ENDED") return [why$2("OPEN_ENDED")];
	if (effective.end === null) return [renewalReason(facts, currentEnd)];
	if (!effective.isEndUnknown) return fixedEndReasons(facts, effective.end);
	return [term.reviewOn === null ? why$2("END_UNKNOWN_MONTHS", {
		months: settings.unknownEndMonths,
		on: effective.end
	}) : why$2("END_UNKNOWN_REVIEW", { on: effective.end })];
};
/** Why there is, or is not, a last notice day. */
var noticeReasons = ({ term }, lastNoticeDay) => [...lastNoticeDay === null ? [] : [why$2("LAST_NOTICE_DAY", { on: lastNoticeDay })], ...when(term.notice === "NOT_DURING_TERM", "NOTICE_NOT_DURING_TERM")];
// libs/domain/src/agreement/state-periods.ts
var timeless = (state, reasons) => [{
	state,
	from: null,
	to: null,
	effectiveEnd: null,
	currentEnd: null,
	lastNoticeDay: null,
	endedBecause: null,
	isEndUnknown: false,
	reasons
}];
/** The ending, if it is what ends the agreement. */
var countingEnding = ({ facts, effective }) => effective.isEndedEarly ? facts.ending : null;
/** The kinds that end by themselves. */
var OWN_END = ["FIXED", "FIXED_WITH_OPTIONS"];
/** A-08 *päättyy pian*: the last days, at most a quarter of the term. What has no end of its own warns only once its ending is given. */
var endingSoonMark = (subject) => {
	const { facts, effective, settings, context } = subject;
	const { start, end } = effective;
	if (end === null || effective.isEndUnknown || context.hasFollowUp) return [];
	const days = Math.min(settings.endingSoonDays, Math.floor((daysBetween(start, end) + 1) / 4));
	const warnedFrom = addDays(end, 1 - days);
	const ending = OWN_END.includes(facts.term.kind) ? null : countingEnding(subject);
	return [{
		from: ending === null ? warnedFrom : laterOf(warnedFrom, ending.noticeOn),
		state: "ENDING_SOON",
		reasons: [why$2("ENDING_SOON", {
			on: end,
			days
		})]
	}];
};
var terminatedMark = (subject) => {
	const ending = countingEnding(subject);
	return ending?.manner === "TERMINATED" ? [{
		from: ending.noticeOn,
		state: "TERMINATED_IN_FORCE",
		reasons: []
	}] : [];
};
/** In the order of weight: a notice says more than a near end. A mark that a weightier one already covers is left out. */
var marksOf = (subject) => {
	const reasons = subject.context.hasFollowUp ? [why$2("FOLLOW_UP_SIGNED")] : [];
	const marks = [
		{
			from: subject.effective.start,
			state: "IN_FORCE",
			reasons
		},
		...endingSoonMark(subject),
		...terminatedMark(subject)
	];
	return marks.filter((mark, index) => !marks.slice(index + 1).some((weightier) => weightier.from <= mark.from));
};
/** The end of the term that runs on the day, as far as the agreement reaches. */
var currentEndOn = (day, ends, { end }) => {
	const termEnd = ends.find((candidate) => candidate >= day) ?? ends.at(-1);
	if (termEnd === void 0) return end;
	return end === null ? termEnd : earlierOf(termEnd, end);
};
var noticeDayBefore = ({ facts, effective }, currentEnd) => {
	const { notice } = facts.term;
	if (currentEnd === null || effective.isEndUnknown || effective.isEndedEarly) return null;
	return notice === null || notice === "NOT_DURING_TERM" ? null : lastNoticeDay(currentEnd, notice.months);
};
/** A period with what is true of the term that runs on `day`. */
var periodIn = (subject, day, ends, span, extra) => {
	const { facts, effective, settings } = subject;
	const currentEnd = currentEndOn(day, ends, effective);
	const noticeDay = span.state === "ENDED" ? null : noticeDayBefore(subject, currentEnd);
	return {
		...span,
		effectiveEnd: effective.end,
		currentEnd,
		lastNoticeDay: noticeDay,
		isEndUnknown: effective.isEndUnknown,
		reasons: [
			...basisReasons(facts, effective.start),
			...endReasons(facts, effective, currentEnd, settings),
			...extra,
			...span.state === "ENDED" ? [] : noticeReasons(facts, noticeDay)
		]
	};
};
/** The days on which something changes while the agreement is in force, in order, the first day included. */
var changeDays$1 = /* @__PURE__ */ __name(({ start, end }, marks, ends) => {
	const renewalStarts = ends.slice(0, -1).map((termEnd) => addDays(termEnd, 1));
	const days = [...marks.map((mark) => mark.from), ...renewalStarts].map((day) => laterOf(day, start));
	return [...new Set(days)].sort().filter((day) => contains({
		start,
		end
	}, day));
}, "changeDays");
var inForcePeriods = (subject, ends) => {
	const marks = marksOf(subject);
	const days = changeDays$1(subject.effective, marks, ends);
	return days.map((from, index) => {
		const next = days[index + 1];
		const mark = marks.reduce((current, later) => later.from <= from ? later : current);
		return periodIn(subject, from, ends, {
			state: mark.state,
			from,
			to: next === void 0 ? subject.effective.end : addDays(next, -1),
			endedBecause: null
		}, mark.reasons);
	});
};
var endedPeriod = (subject, ends) => {
	const { end } = subject.effective;
	if (end === null) return [];
	const endedBecause = countingEnding(subject)?.manner ?? "TERM_ENDED";
	return [periodIn(subject, end, ends, {
		state: "ENDED",
		from: addDays(end, 1),
		to: null,
		endedBecause
	}, [])];
};
/**
* A-08, decision 4: the states of an agreement over all days, without gap or overlap from `null` to `null`; one row per
* automatic renewal up to 2100. Nothing depends on today. The stage is the state until somebody has signed or decided.
*/
var statePeriods = (facts, settings, context) => {
	const { stage } = facts;
	if (stage === "VOIDED") return timeless("VOIDED", [why$2("VOIDED")]);
	if (stage !== "SIGNED" && stage !== "DECIDED") return timeless(stage, [why$2("STAGE", { stage })]);
	const effective = effectivePeriod(facts, settings);
	if (effective === null) return timeless("START_UNKNOWN", [why$2("START_NOT_KNOWN")]);
	const subject = {
		facts,
		effective,
		settings,
		context
	};
	const ends = termEnds(facts.term, effective.start);
	const notYet = {
		state: "NOT_YET_IN_FORCE",
		from: null,
		to: addDays(effective.end === null ? effective.start : earlierOf(effective.start, addDays(effective.end, 1)), -1),
		endedBecause: null
	};
	return [
		periodIn(subject, effective.start, ends, notYet, []),
		...inForcePeriods(subject, ends),
		...endedPeriod(subject, ends)
	];
};
// libs/domain/src/agreement/stage-transitions.ts
/** A-02: kinds that nobody of ours signs; they become *päätös tehty* instead of *allekirjoitettu*. */
var KINDS_WITHOUT_OUR_SIGNATURE = [
	"GRANT_DECISION",
	"SUPPORT_STATEMENT",
	"OTHER"
];
var PLAIN$1 = {
	chain: null,
	needsReason: false,
	needsTerms: false,
	isApproval: false
};
var STAGE_TRANSITIONS = [
	{
		...PLAIN$1,
		from: ["DRAFT"],
		to: "NEGOTIATION"
	},
	{
		...PLAIN$1,
		from: ["NEGOTIATION"],
		to: "FOR_APPROVAL",
		chain: true,
		needsTerms: true
	},
	{
		...PLAIN$1,
		from: ["FOR_APPROVAL"],
		to: "NEGOTIATION",
		needsReason: true
	},
	{
		...PLAIN$1,
		from: ["NEGOTIATION"],
		to: "FOR_SIGNATURE",
		chain: false,
		needsTerms: true
	},
	{
		...PLAIN$1,
		from: ["FOR_APPROVAL"],
		to: "FOR_SIGNATURE",
		needsTerms: true,
		isApproval: true
	},
	{
		...PLAIN$1,
		from: ["FOR_SIGNATURE"],
		to: "SIGNED",
		needsTerms: true
	},
	{
		...PLAIN$1,
		from: ["DRAFT", "NEGOTIATION"],
		to: "DECIDED",
		needsTerms: true
	},
	{
		...PLAIN$1,
		from: [
			"DRAFT",
			"NEGOTIATION",
			"FOR_APPROVAL",
			"FOR_SIGNATURE"
		],
		to: "NOT_REALISED",
		needsReason: true
	},
	{
		...PLAIN$1,
		from: ["SIGNED", "DECIDED"],
		to: "VOIDED",
		needsReason: true
	}
];
/** The transition from the present stage to `to`, or `null` where the table has none. */
var transitionTo = (facts, to, hasApprovalChain) => {
	if (to === "DECIDED" && !KINDS_WITHOUT_OUR_SIGNATURE.includes(facts.kind)) return null;
	const fits = (row) => row.to === to && row.from.includes(facts.stage) && (row.chain === null || row.chain === hasApprovalChain);
	return STAGE_TRANSITIONS.find(fits) ?? null;
};
/** The stages that the agreement may move to from where it is, in the order of the table. Rights are `access`'s question. */
var nextStages = (facts, hasApprovalChain) => STAGE_TRANSITIONS.map((row) => row.to).filter((to, index, all) => all.indexOf(to) === index && transitionTo(facts, to, hasApprovalChain) !== null);
// libs/domain/src/agreement/check-parties.ts
/** Names that differ only by case, accents of typing or spaces are the same party. */
var foldedName = (name) => name.trim().replace(/\s+/g, " ").toLocaleLowerCase("fi");
/** Whether two rows mean the same party: the same partner, the same unit of ours, or the same name. */
var isSameParty = (one, other) => {
	if (one.partner !== null && other.partner !== null) return one.partner.id === other.partner.id;
	if (one.unitId !== null && other.unitId !== null) return one.unitId === other.unitId;
	return foldedName(one.name) === foldedName(other.name);
};
/** AGR-10: the same party on our side and as the counterpart. `path` is the counterpart's row. */
var checkParties = (parties) => parties.flatMap((party, index) => {
	return party.side === "COUNTERPART" && parties.some((other) => other.side === "OWN" && isSameParty(party, other)) ? [problem("AGR-10", { party: party.name }, `parties.${index}`)] : [];
});
// libs/domain/src/agreement/check-required.ts
/** AGR-14: a field that must be filled in is empty. `path` as in the API input. */
var missing = (field, path = field) => problem("AGR-14", { field }, path);
var hasSide = (parties, side) => parties.some((party) => party.side === side);
var missingTerm = ({ term }) => [
	...term.kind === null ? [missing("termKind", "term.kind")] : [],
	...term.starts === null ? [missing("starts", "term.starts")] : [],
	...term.kind === "AUTO_RENEWING" && (term.renewalMonths ?? 0) < 1 ? [missing("renewalMonths", "term.renewalMonths")] : []
];
/** A-02 … A-05: a draft needs its counterpart; an agreement to be recorded, approved or signed everything that is asked on first save. */
var checkRequired = (candidate, hasResponsible) => {
	const { parties, kind, stage, decidedOn } = candidate;
	const counterpart = hasSide(parties, "COUNTERPART") ? [] : [missing("counterpart", "parties")];
	if (!mustBeComplete(stage)) return counterpart;
	return [
		...counterpart,
		...hasSide(parties, "OWN") ? [] : [missing("ownParty", "parties")],
		...kind === null ? [missing("kind")] : [],
		...missingTerm(candidate),
		...hasResponsible ? [] : [missing("responsible")],
		...stage === "DECIDED" && decidedOn === null ? [missing("decidedOn")] : []
	];
};
// libs/domain/src/agreement/check-ending.ts
/** The last day that the term itself gives; `null` when it renews, is open-ended or not known. */
var knownTermEnd = (candidate) => {
	const start = effectiveStart(candidate);
	const { kind } = candidate.term;
	if (start === null || kind === null || kind === "AUTO_RENEWING") return null;
	return termEnds({
		...candidate.term,
		kind
	}, start)[0] ?? null;
};
/** AGR-11, param `lastDay`: the agreement would have ended by itself before the notice, or before the last day that is given. */
var checkEnding = (candidate) => {
	const { ending } = candidate;
	const end = knownTermEnd(candidate);
	if (ending === null || end === null) return [];
	if (ending.noticeOn > end) return [problem("AGR-11", { lastDay: end }, "noticeOn")];
	return ending.lastDay > end ? [problem("AGR-11", { lastDay: end }, "lastDay")] : [];
};
// libs/domain/src/agreement/whole-area.ts
var ALWAYS = period(null, null);
/** G-03: who belongs, ever, to the area of a row that names a whole one, and when. */
var wholeArea = ({ shape, countyCode, regionCode }, index) => {
	if (shape === "WHOLE_COUNTY") return countyCode === null ? [] : index.members("COUNTY", countyCode, ALWAYS);
	if (shape === "WHOLE_REGION") return regionCode === null ? [] : index.members("REGION", regionCode, ALWAYS);
	return index.register.municipalities.map(({ id }) => ({
		municipalityId: id,
		valid: ALWAYS
	}));
};
// libs/domain/src/agreement/check-area.ts
var nameOf$1 = /* @__PURE__ */ __name((id, index) => ({
	fi: index.latestVersion(id)?.nameFi ?? "",
	sv: index.latestVersion(id)?.nameSv ?? ""
}), "nameOf");
var checkRowFilled = ({ shape, countyCode, regionCode, municipalityId }, path) => {
	if (shape === "WHOLE_COUNTY" && countyCode === null) return [missing("county", `${path}.county`)];
	if (shape === "WHOLE_REGION" && regionCode === null) return [missing("region", `${path}.region`)];
	return shape === "MUNICIPALITY" && municipalityId === null ? [missing("municipality", `${path}.municipality`)] : [];
};
/** AGR-03, params on, former, current (a list; and formerSv, currentSv): a row that starts when its municipality has already merged. */
var checkNotMerged = (id, start, index, path) => {
	const [merger] = index.successorsOf(id);
	if (start === null || merger === void 0 || merger.on > start) return [];
	const former = nameOf$1(id, index);
	const names = identitiesOn(index, id, start).map((successor) => nameOf$1(successor, index));
	const current = {
		current: names.map((name) => name.fi).sort(),
		currentSv: names.map((name) => name.sv).sort()
	};
	return [problem("AGR-03", {
		on: merger.on,
		former: former.fi,
		formerSv: former.sv,
		...current
	}, path)];
};
/** AGR-08, params municipality, municipalitySv: an exclusion of a municipality that no whole area of the agreement has on its days. */
var checkExclusion = (id, days, rows, index, path) => {
	const isMember = rows.filter((row) => !row.isExclusion && row.shape !== "MUNICIPALITY").some((row) => wholeArea(row, index).some((member) => member.municipalityId === id && overlaps$1(member.valid, days)));
	const name = nameOf$1(id, index);
	return isMember ? [] : [problem("AGR-08", {
		municipality: name.fi,
		municipalitySv: name.sv
	}, path)];
};
var checkRow = (row, position, { area, ...facts }, index) => {
	const path = `area.${position}`;
	if (row.municipalityId === null) return checkRowFilled(row, path);
	const starts = effectiveStart(facts);
	const start = row.from && starts ? laterOf(row.from, starts) : row.from ?? starts;
	const merged = checkNotMerged(row.municipalityId, start, index, `${path}.municipality`);
	if (merged.length > 0 || !row.isExclusion) return merged;
	return checkExclusion(row.municipalityId, period(start, row.to), area, index, `${path}.municipality`);
};
/** AGR-02, AGR-03, AGR-08: the area of an agreement. */
var checkArea = (candidate, index) => {
	return [...candidate.area.every((row) => row.isExclusion) && mustBeComplete(candidate.stage) ? [problem("AGR-02", {}, "area")] : [], ...candidate.area.flatMap((row, position) => checkRow(row, position, candidate, index))];
};
// libs/domain/src/agreement/check-dates.ts
/** AGR-01, params `ends` and `starts`: the end would be before the start. */
var checkOrder = (start, end, path) => start !== null && end !== null && end < start ? [problem("AGR-01", {
	ends: end,
	starts: start
}, path)] : [];
var dayOf$1 = /* @__PURE__ */ __name((date, count) => date && count(date), "dayOf");
var checkTermOrder = ({ term }) => {
	if (term.kind === "OPEN_ENDED") return [];
	const start = dayOf$1(term.starts, firstDayOf);
	const end = dayOf$1(term.ends, lastDayOf);
	return end === null ? checkOrder(start, term.reviewOn, "term.reviewOn") : checkOrder(start, end, "term.ends");
};
/** AGR-04: everything but an open-ended agreement needs its (first) end, or *ei tiedossa*. */
var checkEndGiven = ({ term, stage }) => mustBeComplete(stage) && term.kind !== "OPEN_ENDED" && term.ends === null ? [problem("AGR-04", {}, "term.ends")] : [];
var yearWarning = (path, day, understood = day) => {
	const found = day && checkYear(day, understood ?? day);
	return found ? [{
		...found,
		path
	}] : [];
};
var checkYears = ({ term, signedOn, decidedOn, area, ending }) => [
	...yearWarning("term.starts", dayOf$1(term.starts, firstDayOf), term.starts),
	...yearWarning("term.ends", dayOf$1(term.ends, lastDayOf), term.ends),
	...yearWarning("term.reviewOn", term.reviewOn),
	...yearWarning("signedOn", signedOn),
	...yearWarning("decidedOn", decidedOn),
	...area.flatMap(({ from, to }, index) => [...yearWarning(`area.${index}.from`, from), ...yearWarning(`area.${index}.to`, to)]),
	...ending === null ? [] : [...yearWarning("noticeOn", ending.noticeOn), ...yearWarning("lastDay", ending.lastDay)]
];
/** AGR-05, param `field`: nobody has signed or decided anything on a day that is yet to come. */
var checkFuture = (field, day, today) => day !== null && day > today ? [problem("AGR-05", { field }, field)] : [];
/** AGR-01, AGR-04, AGR-05 and GEN-W1 (T-09) over every day of an agreement. */
var checkDates = (candidate, today) => [
	...checkTermOrder(candidate),
	...candidate.area.flatMap(({ from, to }, index) => checkOrder(from, to, `area.${index}.to`)),
	...checkEndGiven(candidate),
	...checkFuture("signedOn", candidate.signedOn, today),
	...checkFuture("decidedOn", candidate.decidedOn, today),
	...checkYears(candidate)
];
// libs/domain/src/agreement/check-agreement.ts
/**
* Every rule on one set of facts, for the form, the API and the import alike: AGR-01 … 05, 08, 10, 11, 14 and GEN-W1. What must be
* there depends on the stage that the facts have. Nothing found = an empty list.
*/
var checkAgreement = (candidate, { today, index, hasResponsible }) => [
	...checkRequired(candidate, hasResponsible),
	...checkParties(candidate.parties),
	...checkArea(candidate, index),
	...checkDates(candidate, today),
	...checkEnding(candidate)
];
// libs/domain/src/agreement/duplicate-warning.ts
/** What is not known to be apart may overlap. */
var daysOf = (facts, settings) => effectivePeriod(facts, settings) ?? period(null, null);
var isLive = ({ stage }) => stage !== "VOIDED" && stage !== "NOT_REALISED";
/** A-15: the same kind, a common counterpart and overlapping days. Void and unrealised records resemble nothing. */
var isSimilar = (one, other, settings) => one.id !== other.id && isLive(one) && isLive(other) && one.kind === other.kind && one.parties.some((mine) => other.parties.some((theirs) => mine.side === "COUNTERPART" && theirs.side === "COUNTERPART" && isSameParty(mine, theirs))) && overlaps$1(daysOf(one, settings), daysOf(other, settings));
/** AGR-W1, params `number` and `id`: one warning for each similar agreement among those that the reader may see (R-05). */
var duplicateWarnings = (facts, visible, settings) => visible.filter((other) => isSimilar(facts, other, settings)).map(({ number, id }) => problem("AGR-W1", {
	number,
	id
}));
var checkReason = (reason) => (reason ?? "").trim().length < 5 ? [missing("reason")] : [];
/** Stages that have a command of their own: they need more than a reason. */
var OWN_COMMAND = [
	"SIGNED",
	"DECIDED",
	"VOIDED"
];
var blocking = (problems) => problems.filter((found) => !found.warning);
var guard = (row, facts, context) => [...row.needsReason ? checkReason(context.reason) : [], ...row.needsTerms ? blocking(checkAgreement({
	...facts,
	stage: row.to
}, context)) : []];
/** A-07, section 4: moves to the next stage if the table and its guards allow. AGR-12 with the present stage if not, AGR-13 for one's own (R-07), AGR-14 for what is missing. */
var moveStage = (facts, to, context) => {
	const row = OWN_COMMAND.includes(to) ? null : transitionTo(facts, to, context.hasApprovalChain);
	if (row === null) return fail("AGR-12", { stage: facts.stage });
	if (row.isApproval && context.isCreator) return fail("AGR-13");
	const problems = guard(row, facts, context);
	return problems.length > 0 ? failAll(problems) : ok({ stage: to });
};
var enter = (facts, patch, needed, context) => {
	if (transitionTo(facts, patch.stage, false) === null) return fail("AGR-12", { stage: facts.stage });
	const problems = [...needed, ...blocking(checkAgreement({
		...facts,
		...patch
	}, context))];
	return problems.length > 0 ? failAll(problems) : ok(patch);
};
/** Section 4: *Allekirjoitettavana* → *Allekirjoitettu*. AGR-05 for a day to come, AGR-14 without a day, AGR-12 in another stage. */
var signAgreement = (facts, { signedOn, decidedOn }, context) => enter(facts, {
	stage: "SIGNED",
	signedOn,
	decidedOn: decidedOn ?? facts.decidedOn
}, signedOn === null ? [missing("signedOn")] : [], context);
/** Section 4: *Päätös tehty*, for kinds that nobody of ours signs: needs the day and the body of the decision. */
var decideAgreement = (facts, { decidedOn, decisionBody }, context) => enter(facts, {
	stage: "DECIDED",
	decidedOn
}, (decisionBody ?? "").trim() === "" ? [missing("decisionBody")] : [], context);
/** Section 4: *Kirjaus mitätöity*: a signed or decided record that should not have been; needs a reason and the number typed. */
var voidRecord = (facts, { reason, confirmNumber }) => {
	if (transitionTo(facts, "VOIDED", false) === null) return fail("AGR-12", { stage: facts.stage });
	const isConfirmed = confirmNumber.trim() === facts.number;
	const problems = [...checkReason(reason), ...isConfirmed ? [] : [missing("confirmNumber")]];
	return problems.length > 0 ? failAll(problems) : ok({ stage: "VOIDED" });
};
// libs/domain/src/agreement/end-agreement.ts
var step$1 = /* @__PURE__ */ __name((code, on) => reason(code, { on }), "step");
var withTerm = (end) => ({
	lastDay: end,
	steps: end === null ? [] : [step$1("ENDS_WITH_TERM", end)]
});
var afterNotice = (facts, noticeOn) => {
	const { notice } = facts.term;
	const start = effectiveStart(facts);
	const ends = start === null ? [] : termEnds(facts.term, start);
	if (notice === null) return {
		lastDay: null,
		steps: []
	};
	if (notice === "NOT_DURING_TERM") return withTerm(ends.find((end) => end >= noticeOn) ?? null);
	const { lastDay, steps } = lastDayAfterNotice({
		noticeOn,
		...notice,
		termEnds: ends
	});
	const own = knownTermEnd(facts);
	return own !== null && (lastDay === null || lastDay > own) ? {
		lastDay: own,
		steps: [...steps, step$1("ENDS_WITH_TERM", own)]
	} : {
		lastDay,
		steps
	};
};
/** A-12, A-13, T-04: what the last day is by the agreement: after a notice, or at once when rescinded; otherwise it is agreed. */
var computeEnding = (facts, manner, noticeOn) => {
	if (manner === "RESCINDED") return {
		lastDay: noticeOn,
		steps: [step$1("ENDS_AT_ONCE", noticeOn)]
	};
	return manner === "TERMINATED" ? afterNotice(facts, noticeOn) : {
		lastDay: null,
		steps: []
	};
};
var isAgreed = ({ stage }) => stage === "SIGNED" || stage === "DECIDED";
/** The day that stands, and what is wrong: a day of one's own beside a computed one needs a reason, and so does rescinding. */
var settle = (input, computed) => {
	const { manner, noticeOn } = input;
	const lastDay = input.lastDay ?? computed;
	if (lastDay === null) return {
		ending: null,
		problems: [missing("lastDay")]
	};
	return {
		ending: {
			manner,
			noticeOn,
			lastDay
		},
		problems: manner === "RESCINDED" || computed !== null && lastDay !== computed ? checkReason(input.reason) : []
	};
};
/**
* A-12, A-13: records how an agreement in force ends. AGR-12 unless signed or decided, AGR-11 when it ends earlier anyway, AGR-14
* when a last day or a reason is missing. The steps explain a computed day.
*/
var endAgreement = (facts, input) => {
	if (!isAgreed(facts)) return fail("AGR-12", { stage: facts.stage });
	const computed = computeEnding(facts, input.manner, input.noticeOn);
	const { ending, problems } = settle(input, computed.lastDay);
	const all = [...problems, ...checkEnding({
		...facts,
		ending
	})];
	return all.length > 0 ? failAll(all) : ok({
		patch: { ending },
		steps: computed.steps
	});
};
/** A-12, scenario 11: *Peruuta irtisanominen*, before the last day. AGR-12 when there is none, AGR-11 when it has ended. */
var cancelEnding = ({ ending, stage }, today) => {
	if (ending === null) return fail("AGR-12", { stage });
	return today < ending.lastDay ? ok({ ending: null }) : fail("AGR-11", { lastDay: ending.lastDay });
};
// libs/domain/src/agreement/missing-facts.ts
var lacks = (condition, code, params = {}) => condition ? [reason(code, params)] : [];
var isUnknown = (date) => date === null || precisionOf(date) === "UNKNOWN";
/** G-05: the municipality of the row has merged by the day, and nobody has chosen what that means. */
var isMergerPending = ({ municipalityId, isExclusion, mergerEffect }, day, index) => municipalityId !== null && !isExclusion && mergerEffect === null && index.successorsOf(municipalityId).some(({ on }) => on <= day);
var mergerChoices = ({ area }, { today, index }) => area.flatMap((row) => {
	const version = row.municipalityId === null ? null : index.latestVersion(row.municipalityId);
	const names = {
		municipality: version?.nameFi ?? "",
		municipalitySv: version?.nameSv ?? ""
	};
	return lacks(isMergerPending(row, today, index), "MERGER_CHOICE", names);
});
var isConcluded = ({ stage }) => stage === "SIGNED" || stage === "DECIDED";
/** A-07: what a signed or decided agreement still lacks, in the order of the form. What nobody has concluded yet is not on the list. */
var missingFacts = (facts, context) => {
	if (!isConcluded(facts)) return [];
	const { term, stage, signedOn, decidedOn } = facts;
	return [
		...lacks(!context.hasCounterpartContact, "COUNTERPART_CONTACT"),
		...lacks(!context.hasOriginal && decidedOn === null, "SIGNED_PROOF"),
		...lacks(stage === "SIGNED" && signedOn === null, "SIGNED_ON"),
		...lacks(isUnknown(term.starts), "START"),
		...lacks(term.kind !== "OPEN_ENDED" && isUnknown(term.ends), "END"),
		...lacks(term.notice === null, "NOTICE"),
		...mergerChoices(facts, context)
	];
};
// libs/domain/src/agreement/next-step.ts
var step = (code, params = {}) => reason(code, params);
var afterNegotiation = ({ kind }, { hasApprovalChain }) => {
	if (KINDS_WITHOUT_OUR_SIGNATURE.includes(kind)) return step("RECORD_DECISION");
	return step(hasApprovalChain ? "SEND_FOR_APPROVAL" : "SEND_FOR_SIGNATURE");
};
var BY_STATE = {
	DRAFT: () => step("START_NEGOTIATION"),
	NEGOTIATION: afterNegotiation,
	FOR_APPROVAL: () => step("APPROVE"),
	FOR_SIGNATURE: () => step("SIGN"),
	START_UNKNOWN: () => step("ADD_START")
};
/** Steps that a coming day asks for, within the warning time of the settings. */
var byDay = ({ term }, period, { today, settings }) => {
	const { state, currentEnd, lastNoticeDay, isEndUnknown } = period;
	const horizon = addDays(today, settings.endingSoonDays);
	const isNear = (day) => day !== null && day <= horizon;
	if (state === "ENDING_SOON" && currentEnd !== null) return step("PREPARE_RENEWAL", { on: currentEnd });
	if (state !== "IN_FORCE") return null;
	if (isEndUnknown && isNear(currentEnd)) return step("CHECK_END", { on: currentEnd });
	return term.kind === "AUTO_RENEWING" && isNear(lastNoticeDay) && lastNoticeDay >= today ? step("DECIDE_ON_NOTICE", { on: lastNoticeDay }) : null;
};
/** A-19: the one thing to do next with an agreement in the state of the day; `null` = nothing. What has ended asks for nothing. */
var nextStep = (facts, period, context) => {
	const fixed = BY_STATE[period.state];
	if (fixed) return fixed(facts, context);
	const dated = byDay(facts, period, context);
	if (dated !== null) return dated;
	const isOver = period.state === "ENDED";
	return context.missingCount > 0 && !isOver ? step("COMPLETE_FACTS", { count: context.missingCount }) : null;
};
// libs/domain/src/coverage/span.ts
/** C-02, strongest first. `DIRECT` *suora*, `COUNTY` *alueen kautta*, `OTHER` *muun kautta*, `PARTIAL` *osittain*. */
var COVERAGE_CLASSES = [
	"DIRECT",
	"COUNTY",
	"OTHER",
	"PARTIAL"
];
// libs/domain/src/coverage/gates.ts
/** C-01 (i), (iii), (v): what keeps an agreement out of coverage whatever its days and area. */
var COVERAGE_GATES = [
	"NOT_SIGNED",
	"VOIDED",
	"KIND_NOT_COUNTED",
	"RESTRICTED_NOT_SHOWN"
];
var CLOSED = {
	NOT_SIGNED: ({ stage }) => ![
		"SIGNED",
		"DECIDED",
		"VOIDED"
	].includes(stage),
	VOIDED: ({ stage }) => stage === "VOIDED",
	KIND_NOT_COUNTED: ({ kind }, settings) => !settings.countedKinds.includes(kind),
	RESTRICTED_NOT_SHOWN: ({ visibility, showsInCoverage }) => visibility === "RESTRICTED" && !showsInCoverage
};
/** The gates that are closed; none = the agreement counts while it is in force. */
var closedGates = (facts, settings) => COVERAGE_GATES.filter((gate) => CLOSED[gate](facts, settings));
// libs/domain/src/coverage/agreed-class.ts
/** C-02: the partners on the other side. */
var counterparts = (parties) => parties.flatMap(({ side, partner }) => side === "COUNTERPART" && partner !== null ? [partner] : []);
/**
* C-02: the class by who agreed, not by the shape of the area. A municipality is reached directly when it, or a joint
* authority standing for it, is a counterpart; G-05: also as the whole successor of one that is.
*/
var agreedClass = (parties, { row, via, identities }) => {
	if (row.isPartOnly || via === "FORMER_AREA") return "PARTIAL";
	const partners = counterparts(parties);
	if (partners.some((partner) => partner.municipalityIds.some((id) => identities.includes(id)))) return "DIRECT";
	return partners.some((partner) => partner.kind === "COUNTY") ? "COUNTY" : "OTHER";
};
// libs/domain/src/coverage/area-pieces.ts
var memberReaches = (row, via, index, exclusions) => {
	const withoutExcluded = ({ municipalityId, valid }) => exclusions.filter((exclusion) => exclusion.municipalityId === municipalityId).reduce((left, { from, to }) => left.flatMap((days) => subtract(days, period(from, to))), [valid]);
	return wholeArea(row, index).flatMap((member) => withoutExcluded(member).map((valid) => ({
		via,
		municipalityId: member.municipalityId,
		identities: [member.municipalityId],
		valid
	})));
};
/** G-05: the listed municipality itself, and after its merger its successors, step by step, as was chosen for the row. */
var listedReaches = (row, id, index, path, from) => {
	const isSuccessor = path.length > 0;
	const identities = [...path, id];
	const successorVia = row.mergerEffect === "WHOLE_SUCCESSOR" ? "WHOLE_SUCCESSOR" : "FORMER_AREA";
	const own = {
		via: isSuccessor ? successorVia : "LISTED",
		municipalityId: id,
		identities,
		valid: period(from, null)
	};
	if (row.mergerEffect === "ENDS") return [own];
	return [own, ...index.successorsOf(id).filter((succession) => !identities.includes(succession.municipalityId)).flatMap(({ municipalityId, on }) => listedReaches(row, municipalityId, index, identities, on))];
};
var reachesOf = (row, index, exclusions) => {
	if (row.shape !== "MUNICIPALITY") return memberReaches(row, row.shape, index, exclusions);
	return row.municipalityId === null ? [] : listedReaches(row, row.municipalityId, index, [], null);
};
var isDated = (days) => days !== null && days.start !== null;
/** The days that are in all of the periods. */
var inAll = (...periods) => periods.reduce((left, days) => left && intersect(left, days), period(null, null));
/**
* C-01 (iv): what the area rows of an agreement give to which municipalities while it is in force. Exclusions narrow whole
* areas, never a municipality listed by name. A municipality gets nothing on days when it does not exist.
*/
var areaPieces = (area, inForce, index) => {
	const exclusions = area.filter((row) => row.isExclusion);
	return area.filter((row) => !row.isExclusion).flatMap((row) => reachesOf(row, index, exclusions).flatMap((reach) => {
		const exists = index.existence(reach.municipalityId);
		const valid = exists && inAll(inForce, period(row.from, row.to), reach.valid, exists);
		return isDated(valid) ? [{
			...reach,
			row,
			valid
		}] : [];
	}));
};
// libs/domain/src/coverage/strongest-spans.ts
/** C-02: 0 = the strongest. */
var classRank = (coverageClass) => COVERAGE_CLASSES.indexOf(coverageClass);
var strongestOn = (pieces, day) => pieces.filter((piece) => contains(piece.valid, day)).reduce((best, piece) => best && classRank(best.coverageClass) <= classRank(piece.coverageClass) ? best : piece, null);
/** The days on which something begins or has ended, in order. */
var changeDays = (pieces) => {
	const days = pieces.flatMap(({ valid }) => [valid.start, ...valid.end === null ? [] : [addDays(valid.end, 1)]]);
	return [...new Set(days)].sort();
};
/**
* C-02: pieces that may overlap, turned into ones that do not: on each day the strongest, the first of equals. Neighbours of
* one class become one, which keeps what was said of the first.
*/
var strongestSpans = (pieces) => {
	const days = changeDays(pieces);
	return days.reduce((spans, start, index) => {
		const piece = strongestOn(pieces, start);
		if (piece === null) return spans;
		const next = days[index + 1];
		const end = next === void 0 ? null : addDays(next, -1);
		const previous = spans.at(-1);
		return previous?.coverageClass === piece.coverageClass && previous.valid.end === addDays(start, -1) ? [...spans.slice(0, -1), {
			...previous,
			valid: {
				start: previous.valid.start,
				end
			}
		}] : [...spans, {
			...piece,
			valid: {
				start,
				end
			}
		}];
	}, []);
};
// libs/domain/src/coverage/coverage-spans.ts
/**
* C-01, C-02, C-04, G-05: which municipalities the agreement covers, in which class and when, as far as its facts reach;
* `knownAt` is the caller's question. Spans of one municipality never overlap and are in order.
*/
var coverageSpans = (facts, index, settings) => {
	if (closedGates(facts, settings).length > 0) return [];
	const inForce = effectivePeriod(facts, settings);
	if (inForce === null) return [];
	return [...groupBy(areaPieces(facts.area, inForce, index).map((piece) => ({
		...piece,
		coverageClass: agreedClass(facts.parties, piece)
	})), (piece) => [piece.municipalityId]).values()].flatMap(strongestSpans).map((piece) => ({
		agreementId: facts.id,
		municipalityId: piece.municipalityId,
		coverageClass: piece.coverageClass,
		certainty: inForce.isEndUnknown ? "END_UNKNOWN" : "CERTAIN",
		from: piece.valid.start,
		to: piece.valid.end,
		areaRowId: piece.row.id,
		via: piece.via
	}));
};
// libs/domain/src/coverage/classify.ts
var covers$2 = /* @__PURE__ */ __name((span, day) => contains({
	start: span.from,
	end: span.to
}, day), "covers");
/** The latest of the ends; an open one is later than any day. */
var latest = (ends) => ends.includes(null) ? null : [...ends].sort().at(-1) ?? null;
/** Of at least one span. */
var coverageBy = (spans) => {
	const until = latest(spans.map((span) => span.to));
	return {
		coverageClass: COVERAGE_CLASSES[Math.min(...spans.map((span) => classRank(span.coverageClass)))],
		until,
		isOpenEnded: until === null,
		isEndUnknown: spans.filter((span) => span.to === until).every((span) => span.certainty === "END_UNKNOWN"),
		spans: [...spans].sort((a, b) => classRank(a.coverageClass) - classRank(b.coverageClass))
	};
};
/** C-01, C-02: how each municipality that anything covers on the day is covered. */
var coverageByMunicipality = (spans, day) => {
	const onDay = groupBy(spans.filter((span) => covers$2(span, day)), (span) => [span.municipalityId]);
	return new Map([...onDay].map(([id, some]) => [id, coverageBy(some)]));
};
/** C-01, C-02: how the municipality is covered on the day; `null` = *ei sopimusta*. */
var classOn = (spans, municipalityId, day) => coverageByMunicipality(spans, day).get(municipalityId) ?? null;
// libs/domain/src/coverage/denominator.ts
/** C-05: the mainland (Åland has no district), all municipalities, those of the 21 counties. */
var COVERAGE_DENOMINATORS = [
	"MAINLAND",
	"ALL",
	"COUNTY_MUNICIPALITIES"
];
/** Åland as a pseudo county (from 1.7.2021) and as a region (before and after). */
var ALAND_COUNTY = "91";
var ALAND_REGION$1 = "21";
var IS_COUNTED = {
	MAINLAND: (id, on, index) => index.areaOf("COUNTY", id, on) !== ALAND_COUNTY && index.areaOf("REGION", id, on) !== ALAND_REGION$1,
	ALL: () => true,
	COUNTY_MUNICIPALITIES: (id, on, index) => {
		const code = index.areaOf("COUNTY", id, on);
		return index.register.counties.some((county) => county.code === code && county.isCounty);
	}
};
/** C-05: whether the municipality is in the denominator on the day. */
var isCounted = (municipalityId, on, denominator, index) => IS_COUNTED[denominator](municipalityId, on, index);
// libs/domain/src/coverage/coverage-on-day.ts
/** C-02: *ei sopimusta*, and *ei mukana laskennassa* for what is outside the denominator. */
var COVERAGE_ROW_CLASSES = [
	...COVERAGE_CLASSES,
	"NONE",
	"NOT_COUNTED"
];
var HELSINKI = "90";
/** C-04: whether a row of this class is counted as covered. */
var isCoveredClass = (coverageClass, partialCounts) => coverageClass === "PARTIAL" ? partialCounts : COVERAGE_CLASSES.includes(coverageClass);
/** C-05, C-06: the numbers of any selection of rows (C-13: the rows are what the numbers open). */
var summariseCoverage = (classes, partialCounts) => {
	const countOf = (wanted) => classes.filter((coverageClass) => coverageClass === wanted).length;
	const byClass = Object.fromEntries(COVERAGE_ROW_CLASSES.map((row) => [row, countOf(row)]));
	const covered = classes.filter((coverageClass) => isCoveredClass(coverageClass, partialCounts)).length;
	const outOf = classes.length - byClass.NOT_COUNTED;
	return {
		covered,
		outOf,
		percent: outOf === 0 ? 0 : Math.round(1e3 * covered / outOf) / 10,
		byClass
	};
};
var rowsOn = ({ on, spans, index, denominator }) => {
	const coverages = coverageByMunicipality(spans, on);
	return index.municipalitiesOn(on).map(({ id }) => {
		const coverage = coverages.get(id) ?? null;
		return {
			municipalityId: id,
			coverageClass: isCounted(id, on, denominator, index) ? coverage?.coverageClass ?? "NONE" : "NOT_COUNTED",
			coverage
		};
	});
};
/** C-01…C-06: coverage on a day that the register knows. */
var knownCoverage = (question) => {
	const { on, index, partialCounts, countiesByAgreement } = question;
	const rows = rowsOn(question);
	const counties = index.register.counties.filter((county) => county.isCounty).map((county) => county.code);
	const agreements = rows.flatMap((row) => row.coverage?.spans ?? []).map((span) => span.agreementId);
	const agreed = new Set(agreements.flatMap((id) => countiesByAgreement.get(id) ?? []));
	const isCoveredHelsinki = ({ municipalityId, coverage }) => index.areaOf("COUNTY", municipalityId, on) === HELSINKI && coverage !== null && isCoveredClass(coverage.coverageClass, partialCounts);
	return {
		...summariseCoverage(rows.map((row) => row.coverageClass), partialCounts),
		on,
		rows,
		countiesWithAgreement: counties.filter((code) => agreed.has(code)).length,
		countiesOutOf: counties.length,
		isHelsinkiCovered: rows.some(isCoveredHelsinki)
	};
};
/** C-01…C-06: coverage on a day; GEO-05 before the register begins. */
var coverageOnDay = (question) => {
	const problems = checkRegisterDay(question.on);
	return problems.length > 0 ? failAll(problems) : ok(knownCoverage(question));
};
// libs/domain/src/coverage/coverage-difference.ts
/** C-10: *uusi, uusittu, päättynyt, irtisanottu, korjattu, luokka muuttui, aluemuutos*. */
var DIFFERENCE_REASONS = [
	"NEW",
	"RENEWED",
	"ENDED",
	"TERMINATED",
	"CORRECTED",
	"CLASS_CHANGED",
	"AREA_CHANGE"
];
var rowOf = ({ rows }, id) => rows.find((row) => row.municipalityId === id);
var classOfRow = (row) => row?.coverageClass ?? null;
var agreementsOf$1 = /* @__PURE__ */ __name((row) => (row?.coverage?.spans ?? []).map((span) => span.agreementId), "agreementsOf");
var without = (ids, others) => ids.filter((id) => !others.includes(id));
var covering = ({ rows }) => new Set(rows.flatMap(agreementsOf$1));
var isCoveredRow = (row, { partialCounts }) => row !== void 0 && isCoveredClass(row.coverageClass, partialCounts);
/** Whether the municipality has taken in another, or moved to another county or region, between the days. */
var hasOtherBorders = (id, { before, after }) => {
	const { index } = after;
	const [first, last] = [before.on, after.on].sort();
	return index.predecessorsOf(id).some(({ on }) => on > first && on <= last) || ["COUNTY", "REGION"].some((kind) => index.areaOf(kind, id, first) !== index.areaOf(kind, id, last));
};
var isAreaChange = (id, before, after, comparison) => {
	if ((before !== void 0 && before.coverageClass !== "NOT_COUNTED") !== (after !== void 0 && after.coverageClass !== "NOT_COUNTED")) return true;
	const cameFromElsewhere = without(agreementsOf$1(after), agreementsOf$1(before)).every((agreement) => comparison.coveringBefore.has(agreement));
	const wentElsewhere = without(agreementsOf$1(before), agreementsOf$1(after)).every((agreement) => comparison.coveringAfter.has(agreement));
	return cameFromElsewhere && wentElsewhere && hasOtherBorders(id, comparison);
};
var agreementReason = (before, after, { endings }) => {
	const added = without(agreementsOf$1(after), agreementsOf$1(before));
	const lost = without(agreementsOf$1(before), agreementsOf$1(after));
	if (before?.coverage && after?.coverage && before.coverageClass !== after.coverageClass) return "CLASS_CHANGED";
	if (added.length > 0) return lost.length > 0 ? "RENEWED" : "NEW";
	return lost.some((agreement) => endings.get(agreement) === "TERMINATED") ? "TERMINATED" : "ENDED";
};
var reasonOf = (id, before, after, comparison) => {
	if (classOfRow(rowOf(comparison.corrected, id)) !== classOfRow(before)) return "CORRECTED";
	return isAreaChange(id, before, after, comparison) ? "AREA_CHANGE" : agreementReason(before, after, comparison);
};
var isSame = (before, after) => classOfRow(before) === classOfRow(after) && agreementsOf$1(before).sort().join() === agreementsOf$1(after).sort().join();
/**
* C-10, scenario 4: what makes the number of `after` another than that of `before`, municipality by municipality. The rows'
* effects add up to the difference exactly. GEO-05 before the register begins.
*
* @param endings the manner in which agreements ended, by agreement, where it was not the plain end of the term
*/
var coverageDifference = (before, after, endings) => {
	const problems = [before.on, after.on].flatMap(checkRegisterDay);
	if (problems.length > 0) return failAll(problems);
	const [first, last] = [knownCoverage(before), knownCoverage(after)];
	const comparison = {
		before,
		after,
		corrected: knownCoverage({
			...after,
			on: before.on
		}),
		endings,
		coveringBefore: covering(first),
		coveringAfter: covering(last)
	};
	const rows = [...new Set([...first.rows, ...last.rows].map((row) => row.municipalityId))].flatMap((municipalityId) => {
		const [was, is] = [rowOf(first, municipalityId), rowOf(last, municipalityId)];
		if (isSame(was, is)) return [];
		return {
			municipalityId,
			reason: reasonOf(municipalityId, was, is, comparison),
			effect: Number(isCoveredRow(is, after)) - Number(isCoveredRow(was, before)),
			before: classOfRow(was),
			after: classOfRow(is),
			agreementsBefore: agreementsOf$1(was),
			agreementsAfter: agreementsOf$1(is)
		};
	});
	return ok({
		before: first,
		after: last,
		difference: last.covered - first.covered,
		rows
	});
};
// libs/domain/src/coverage/near-miss.ts
var why$1 = /* @__PURE__ */ __name((code, params = {}) => reason(code, params), "why");
var spansIf = (facts, { municipalityId, index, settings }) => coverageSpans({
	...facts,
	stage: "SIGNED"
}, index, {
	...settings,
	countedKinds: [facts.kind]
}).filter((span) => span.municipalityId === municipalityId);
var gateReasons = (facts, { settings }) => closedGates(facts, settings).flatMap((gate) => {
	if (gate === "NOT_SIGNED") return why$1(gate, { stage: facts.stage });
	if (gate === "KIND_NOT_COUNTED") return why$1(gate, { kind: facts.kind });
	return gate === "VOIDED" ? why$1(gate) : [];
});
var otherDays = (spans, on) => {
	const past = spans.flatMap(({ to }) => to !== null && to < on ? [to] : []);
	const future = spans.flatMap(({ from }) => from > on ? [from] : []);
	return [...past.slice(-1).map((day) => why$1("NO_LONGER_COVERED", { on: day })), ...future.slice(0, 1).map((day) => why$1("NOT_YET_COVERED", { on: day }))];
};
/** What keeps the agreement from covering the municipality on the day, when that is all that does. Says nothing of restricted ones (R-05). */
var nearMissReasons = (facts, moment) => {
	if (facts.visibility === "RESTRICTED") return [];
	const spans = spansIf(facts, moment);
	if (classOn(spans, moment.municipalityId, moment.on) !== null) return gateReasons(facts, moment);
	if (closedGates(facts, moment.settings).length > 0) return [];
	return [...classOn(spansIf({
		...facts,
		area: facts.area.filter((row) => !row.isExclusion)
	}, moment), moment.municipalityId, moment.on) !== null ? [why$1("EXCLUDED")] : [], ...otherDays(spans, moment.on)];
};
// libs/domain/src/coverage/explain-coverage.ts
var why = (code, params = {}) => reason(code, params);
var CLASS_REASON = {
	DIRECT: "CLASS_DIRECT",
	COUNTY: "CLASS_COUNTY",
	OTHER: "CLASS_OTHER",
	PARTIAL: "CLASS_PARTIAL"
};
var namesOf = (id, index) => {
	const version = id === null ? null : index.latestVersion(id);
	return {
		municipality: version?.nameFi ?? "",
		municipalitySv: version?.nameSv ?? ""
	};
};
var routeParams = {
	WHOLE_COUNTY: ({ countyCode }, index) => {
		const county = index.register.counties.find((one) => one.code === countyCode);
		return {
			area: county?.nameFi ?? "",
			areaSv: county?.nameSv ?? ""
		};
	},
	WHOLE_REGION: ({ regionCode }) => ({ area: regionCode ?? "" }),
	WHOLE_COUNTRY: () => ({}),
	LISTED: () => ({}),
	WHOLE_SUCCESSOR: ({ municipalityId }, index) => namesOf(municipalityId, index),
	FORMER_AREA: ({ municipalityId }, index) => namesOf(municipalityId, index)
};
var lastingReason = ({ to, certainty }) => {
	if (to === null) return why("COVERS_UNTIL_FURTHER_NOTICE");
	return why(certainty === "CERTAIN" ? "COVERS_UNTIL" : "COVERS_END_UNKNOWN", { on: to });
};
var spanReasons = (span, facts, index) => {
	const parties = facts.parties.filter((party) => party.side === "COUNTERPART").map((party) => party.name);
	const row = facts.area.filter(({ id }) => id === span.areaRowId);
	return [
		why(CLASS_REASON[span.coverageClass], { parties }),
		...row.map((areaRow) => why(span.via, routeParams[span.via](areaRow, index))),
		...row.filter((areaRow) => areaRow.isPartOnly).map(() => why("PART_ONLY")),
		why("COVERS_FROM", { on: span.from }),
		lastingReason(span)
	];
};
var wholeReason = ({ municipalityId, on, index }, agreements) => {
	if (agreements > 0) return why("COVERED_BY", { agreements });
	if (index.existsOn(municipalityId, on)) return why("NO_AGREEMENT");
	const [merger] = index.successorsOf(municipalityId);
	if (merger === void 0 || merger.on > on) return why("MUNICIPALITY_NOT_EXISTING");
	const names = index.successorsOf(municipalityId).map((successor) => namesOf(successor.municipalityId, index));
	return why("MUNICIPALITY_MERGED", {
		on: merger.on,
		municipalities: names.map((name) => name.municipality),
		municipalitiesSv: names.map((name) => name.municipalitySv)
	});
};
/** C-02, C-13, scenario 1: why the municipality is, or is not, covered on the day: every agreement with its route, and what comes near. */
var explainCoverage = (question) => {
	const { municipalityId, on, agreements, index, settings } = question;
	const coverage = classOn(agreements.flatMap((facts) => coverageSpans(facts, index, settings)), municipalityId, on);
	const covering = (coverage?.spans ?? []).flatMap((span) => agreements.filter((facts) => facts.id === span.agreementId).map((facts) => ({
		agreementId: facts.id,
		coverageClass: span.coverageClass,
		from: span.from,
		to: span.to,
		reasons: spanReasons(span, facts, index)
	})));
	const nearMisses = agreements.filter((facts) => !covering.some(({ agreementId }) => agreementId === facts.id)).map((facts) => ({
		agreementId: facts.id,
		reasons: nearMissReasons(facts, question)
	})).filter(({ reasons }) => reasons.length > 0);
	return {
		coverageClass: coverage?.coverageClass ?? null,
		reasons: [wholeReason(question, covering.length)],
		agreements: covering,
		nearMisses
	};
};
// libs/domain/src/access/roles.ts
/**
* R-01: *Katselija, Edustaja, Yhdistyksen yhteyshenkilö, Piirin käyttäjä, Piirin hyväksyjä, Keskusjärjestön käyttäjä, Johto,
* Pääkäyttäjä, Tietosuojavastaava, Rajapinta-asiakas*.
*/
var ROLES = [
	"VIEWER",
	"REPRESENTATIVE",
	"ASSOCIATION_CONTACT",
	"DISTRICT_USER",
	"DISTRICT_APPROVER",
	"CENTRAL_USER",
	"LEADERSHIP",
	"ADMINISTRATOR",
	"DATA_PROTECTION_OFFICER",
	"API_CLIENT"
];
/** R-02: at which kinds of unit a role may stand. A district user of an association, say, would mean nothing. */
var ROLE_UNIT_KINDS = {
	VIEWER: [
		"CENTRAL",
		"DISTRICT",
		"ASSOCIATION"
	],
	REPRESENTATIVE: ["DISTRICT", "ASSOCIATION"],
	ASSOCIATION_CONTACT: ["ASSOCIATION"],
	DISTRICT_USER: ["DISTRICT"],
	DISTRICT_APPROVER: ["DISTRICT"],
	CENTRAL_USER: ["CENTRAL"],
	LEADERSHIP: ["CENTRAL"],
	ADMINISTRATOR: ["CENTRAL"],
	DATA_PROTECTION_OFFICER: ["CENTRAL"],
	API_CLIENT: ["CENTRAL"]
};
/** R-02, L-05: the rows that give rights on the day. The last day is a day of access; the next one is not. */
var validRoles = (rows, today) => rows.filter((row) => row.from <= today && (row.to === null || today <= row.to));
// libs/domain/src/access/actor.ts
/** R-02: the person with the union of the role rows that are valid on the day. */
var personActor = (person, units, today) => ({
	kind: "PERSON",
	accountId: person.accountId,
	name: person.name,
	language: person.language,
	roles: validRoles(person.rows, today),
	units
});
// libs/domain/src/access/rights.ts
/** What `@Requires` names. `person.read` is the names of people; `history.read` the log of a record. */
var RIGHTS = [
	"agreement.read",
	"agreement.create",
	"agreement.edit",
	"agreement.approve",
	"agreement.end",
	"agreement.void",
	"history.read",
	"area.read",
	"area.edit",
	"coverage.read",
	"partner.read",
	"partner.create",
	"person.read",
	"unit.read",
	"user.read",
	"user.edit",
	"settings.read",
	"settings.edit"
];
/** How much of a readable agreement is shown. ORGANISATIONS: no people. SUMMARY: parties, kind, area, state and days only. */
var DETAILS = [
	"SUMMARY",
	"ORGANISATIONS",
	"FULL"
];
var open = (scope, detail = "FULL") => ({
	scope,
	detail,
	restricted: "NEVER"
});
var named$3 = /* @__PURE__ */ __name((scope) => ({
	scope,
	detail: "FULL",
	restricted: "NAMED"
}), "named");
var always = (scope) => ({
	scope,
	detail: "FULL",
	restricted: "ALWAYS"
});
/** Not personal, not secret: everyone who has a role may read it. The coverage figure is the same for everybody (R-05). */
var COMMON = {
	"area.read": [open("ALL")],
	"coverage.read": [open("ALL")],
	"partner.read": [open("ALL")],
	"unit.read": [open("ALL")]
};
var DISTRICT = {
	...COMMON,
	"agreement.read": [named$3("ALL")],
	"agreement.create": [named$3("OWN_UNIT")],
	"agreement.edit": [named$3("OWN_UNIT")],
	"agreement.end": [named$3("OWN_UNIT")],
	"history.read": [named$3("ALL")],
	"partner.create": [open("ALL")],
	"person.read": [open("ALL")]
};
/**
* R-04, the matrix: role → right → how far. A right that is not here is not given. Voiding is the approver's and the central
* organisation's (section 4, stages), although X stands in the district user's column. An API client has the scopes of its
* token (X-03), not of its role.
*/
var ACCESS_MATRIX = {
	VIEWER: {
		...COMMON,
		"agreement.read": [open("OWN_DISTRICT"), open("ALL", "ORGANISATIONS")],
		"history.read": [open("OWN_DISTRICT")],
		"person.read": [open("OWN_DISTRICT")]
	},
	REPRESENTATIVE: {
		...COMMON,
		"agreement.read": [open("OWN_MUNICIPALITY", "SUMMARY")],
		"person.read": [open("SELF")]
	},
	ASSOCIATION_CONTACT: {
		...COMMON,
		"agreement.read": [open("OWN_MUNICIPALITY")],
		"person.read": [open("OWN_UNIT")],
		"user.read": [open("OWN_REPRESENTATIVES")],
		"user.edit": [open("OWN_REPRESENTATIVES")]
	},
	DISTRICT_USER: {
		...DISTRICT,
		"user.read": [open("OWN_UNIT")],
		"user.edit": [open("OWN_UNIT")]
	},
	DISTRICT_APPROVER: {
		...DISTRICT,
		"agreement.approve": [named$3("OWN_UNIT")],
		"agreement.void": [named$3("OWN_UNIT")]
	},
	CENTRAL_USER: {
		...DISTRICT,
		"agreement.create": [named$3("ALL")],
		"agreement.edit": [named$3("ALL")],
		"agreement.end": [named$3("ALL")],
		"agreement.approve": [named$3("ALL")],
		"agreement.void": [named$3("ALL")]
	},
	LEADERSHIP: {
		...COMMON,
		"agreement.read": [named$3("ALL")],
		"history.read": [named$3("ALL")],
		"person.read": [open("ALL")]
	},
	ADMINISTRATOR: {
		...COMMON,
		"agreement.read": [open("ALL")],
		"history.read": [open("ALL")],
		"area.edit": [open("ALL")],
		"person.read": [open("ALL")],
		"user.read": [open("ALL")],
		"user.edit": [open("ALL")],
		"settings.read": [open("ALL")],
		"settings.edit": [open("ALL")]
	},
	DATA_PROTECTION_OFFICER: {
		...COMMON,
		"history.read": [always("ALL")],
		"person.read": [open("ALL")]
	},
	API_CLIENT: {}
};
/** R-04, *Settings, users*: which roles the holder of `user.edit` may give. Nobody makes another mightier than their column says. */
var GRANTABLE_ROLES = {
	ASSOCIATION_CONTACT: ["REPRESENTATIVE"],
	DISTRICT_USER: [
		"VIEWER",
		"REPRESENTATIVE",
		"ASSOCIATION_CONTACT",
		"DISTRICT_USER"
	],
	ADMINISTRATOR: [
		"VIEWER",
		"REPRESENTATIVE",
		"ASSOCIATION_CONTACT",
		"DISTRICT_USER",
		"DISTRICT_APPROVER",
		"CENTRAL_USER",
		"LEADERSHIP",
		"ADMINISTRATOR",
		"DATA_PROTECTION_OFFICER",
		"API_CLIENT"
	]
};
// libs/domain/src/access/nearest-granter.ts
/**
* R-06: the nearest people who can give the missing right, ordered by name; all of those who are equally near. Near is few
* steps in the organisation tree from the unit where the right is needed. Empty when nobody can.
*/
function nearestGranters(question, people, units) {
	const measured = people.filter((person) => person.accountId !== question.askerId).map((person) => ({
		person,
		distance: shortest(person.roles.map((row) => distanceOf(row, question, units)))
	})).filter(({ distance }) => Number.isFinite(distance));
	const nearest = shortest(measured.map(({ distance }) => distance));
	return measured.filter(({ distance }) => distance === nearest).map(({ person }) => person).sort((a, b) => a.name.localeCompare(b.name, "fi") || a.accountId.localeCompare(b.accountId));
}
var shortest = (distances) => Math.min(Number.POSITIVE_INFINITY, ...distances);
/** How far the row's holder is from where the right is needed; infinite when the row does not let them give it there. */
function distanceOf(row, question, units) {
	const places = question.scopeNeeded === null ? question.askerUnitIds : [question.scopeNeeded];
	if (places.length === 0) return givesSomewhere(row, question.missingRight) ? units.pathToRoot(row.unitId).length : Number.POSITIVE_INFINITY;
	return shortest(places.filter((unitId) => canGiveAt(row, question, unitId, units)).map((unitId) => units.distance(row.unitId, unitId)));
}
/** The wanted role at the unit itself; otherwise, there or at a unit above it, any role that has the right. */
function canGiveAt(row, { missingRight, role }, unitId, units) {
	if (role !== void 0) return grantableRoles(row, unitId, units).includes(role);
	return units.pathToRoot(unitId).some((place) => grantableRoles(row, place, units).some((given) => gives(given, missingRight)));
}
var givesSomewhere = (row, right) => (GRANTABLE_ROLES[row.role] ?? []).some((role) => gives(role, right));
var gives = (role, right) => (ACCESS_MATRIX[role][right] ?? []).length > 0;
/** R-04, *Settings, users*: the roles that the holder of the row may give at the unit. Administrators everywhere, others in their unit and below. */
function grantableRoles(row, unitId, units) {
	const kind = units.kindOf(unitId);
	const isReached = row.role === "ADMINISTRATOR" || units.isWithin(unitId, row.unitId);
	if (kind === null || !isReached) return [];
	const grantable = GRANTABLE_ROLES[row.role] ?? [];
	return ROLES.filter((role) => grantable.includes(role) && ROLE_UNIT_KINDS[role].includes(kind));
}
// libs/domain/src/access/check-grant.ts
/**
* R-07, R-04: may the actor give this role at this unit to this account? Nobody gives themselves a right, not even an
* administrator. The system may (the first administrator, the example data).
*/
function checkGrant(actor, wish) {
	if (actor.kind === "SYSTEM") return { allowed: true };
	if (actor.kind === "ANONYMOUS") return refused$1("R-04", wish);
	if (actor.accountId === wish.accountId) return refused$1("R-07", wish);
	return actor.roles.some((row) => grantableRoles(row, wish.unitId, actor.units).includes(wish.role)) ? { allowed: true } : refused$1("R-04", wish);
}
/** Whether a role may stand at the unit at all (a mistake in the form, not a missing right). */
function roleFitsUnit(role, unitId, units) {
	const kind = units.kindOf(unitId);
	return kind !== null && ROLE_UNIT_KINDS[role].includes(kind);
}
var refused$1 = /* @__PURE__ */ __name((rule, { unitId, role }) => ({
	allowed: false,
	rule,
	missingRight: "user.edit",
	scopeNeeded: unitId,
	role,
	hidden: false
}), "refused");
// libs/domain/src/access/row-visibility.ts
var EVERYTHING = {
	accountId: null,
	rules: [{
		where: { kind: "ALL" },
		detail: "FULL",
		restricted: "ALWAYS"
	}]
};
var NOTHING = {
	accountId: null,
	rules: []
};
/** Decision 6: the rows that the actor reaches with the right, as data. */
function rowVisibility(actor, right) {
	if (actor.kind === "SYSTEM") return EVERYTHING;
	if (actor.kind === "ANONYMOUS") return NOTHING;
	const rules = actor.roles.flatMap((row) => (ACCESS_MATRIX[row.role][right] ?? []).map((grant) => ruleOf(grant, row, actor)));
	return {
		accountId: actor.accountId,
		rules: withoutCovered(rules)
	};
}
/** R-04, R-05: which agreements the actor may know of at all. The API turns it into the predicate of every read. */
var agreementVisibility = (actor) => rowVisibility(actor, "agreement.read");
/** How much of the record is seen: the best detail of the rules that reach it, or `null` when none does. */
function seesRow(visibility, object) {
	const details = visibility.rules.filter((rule) => reaches(rule, visibility.accountId, object)).map((rule) => rule.detail);
	return DETAILS.findLast((detail) => details.includes(detail)) ?? null;
}
function ruleOf(grant, row, actor) {
	return {
		where: scopeOf(grant, row, actor),
		detail: grant.detail,
		restricted: grant.restricted
	};
}
function scopeOf(grant, row, actor) {
	const { units, accountId } = actor;
	switch (grant.scope) {
		case "ALL": return { kind: "ALL" };
		case "OWN_UNIT": return {
			kind: "OWNER_UNIT",
			unitIds: units.withDescendants(row.unitId)
		};
		case "OWN_DISTRICT": return {
			kind: "OWNER_UNIT",
			unitIds: units.withDescendants(units.districtOf(row.unitId))
		};
		case "OWN_MUNICIPALITY": return {
			kind: "MUNICIPALITY",
			municipalityIds: units.municipalitiesOf(row.unitId)
		};
		case "OWN_REPRESENTATIVES": return {
			kind: "REPRESENTATIVES",
			unitIds: units.withDescendants(row.unitId)
		};
		case "SELF": return {
			kind: "ACCOUNT",
			accountId
		};
	}
}
function reaches(rule, accountId, object) {
	return passesRestriction$1(rule.restricted, accountId, object.restrictedTo ?? null) && isInScope(rule.where, object);
}
function passesRestriction$1(reach, accountId, restrictedTo) {
	if (restrictedTo === null || reach === "ALWAYS") return true;
	return reach === "NAMED" && accountId !== null && restrictedTo.includes(accountId);
}
__name(passesRestriction$1, "passesRestriction");
function isInScope(where, object) {
	switch (where.kind) {
		case "ALL": return true;
		case "OWNER_UNIT": return object.ownerUnitId !== null && where.unitIds.includes(object.ownerUnitId);
		case "MUNICIPALITY": return (object.municipalityIds ?? []).some((municipalityId) => where.municipalityIds.includes(municipalityId));
		case "REPRESENTATIVES": return object.role === "REPRESENTATIVE" && object.ownerUnitId !== null && where.unitIds.includes(object.ownerUnitId);
		case "ACCOUNT": return object.accountId === where.accountId;
	}
}
var REACHES = [
	"NEVER",
	"NAMED",
	"ALWAYS"
];
/** Whether the first rule shows all that the second does, so that the second need not burden the SQL. */
var covers$1 = /* @__PURE__ */ __name((a, b) => (a.where.kind === "ALL" || JSON.stringify(a.where) === JSON.stringify(b.where)) && DETAILS.indexOf(a.detail) >= DETAILS.indexOf(b.detail) && REACHES.indexOf(a.restricted) >= REACHES.indexOf(b.restricted), "covers");
var withoutCovered = (rules) => rules.filter((rule, index) => !rules.some((other, at) => at !== index && covers$1(other, rule) && (at < index || !covers$1(rule, other))));
// libs/domain/src/access/decide.ts
var ALLOWED = { allowed: true };
/**
* Decision 6, R-04: may the actor do it? With an object: to that record. Without: to any record at all, which is what a root
* field and a navigation entry ask. Deny by default.
*/
function decide(actor, right, object) {
	const visibility = rowVisibility(actor, right);
	if (object === void 0) return visibility.rules.length > 0 ? ALLOWED : denial("R-04", right, null, false);
	if (seesRow(visibility, object) !== null) return isOwnApproval(actor, right, object) ? denial("R-07", right, object.ownerUnitId, false) : ALLOWED;
	const hidden = isHidden(actor, right, object);
	return denial(hidden ? "R-05" : "R-04", right, hidden ? null : object.ownerUnitId, hidden);
}
var isAllowed = (actor, right, object) => decide(actor, right, object).allowed;
/** R-07: nobody approves what they recorded. */
var isOwnApproval = (actor, right, object) => right === "agreement.approve" && actor.kind === "PERSON" && object.createdBy === actor.accountId;
var denial = (rule, missingRight, scopeNeeded, hidden) => ({
	allowed: false,
	rule,
	missingRight,
	scopeNeeded,
	hidden
});
/** The right without which the record does not exist for the actor. A reading right is its own; what is yet to be made hides nothing. */
var READ_RIGHTS = {
	"agreement.create": null,
	"agreement.edit": "agreement.read",
	"agreement.approve": "agreement.read",
	"agreement.end": "agreement.read",
	"agreement.void": "agreement.read",
	"history.read": "agreement.read",
	"area.edit": "area.read",
	"partner.create": null,
	"user.edit": "user.read",
	"settings.edit": "settings.read"
};
function isHidden(actor, right, object) {
	const readRight = READ_RIGHTS[right] === void 0 ? right : READ_RIGHTS[right];
	return readRight !== null && seesRow(rowVisibility(actor, readRight), object) === null;
}
/** R-06: how much of a reason is asked for, in characters. */
var SHORTEST_REASON = 5;
/** R-02, R-06: whether a right may run over these days. USR-02: ends before it begins. USR-07: temporary, but not 1–30 days with a reason. */
function checkRoleTerms(terms) {
	const { from, to } = terms;
	if (to !== null && to < from) return fail("USR-02", {
		from,
		to
	}, "to");
	if (!terms.isTemporary) return ok(terms);
	const isShort = to !== null && daysBetween(from, to) < 30;
	const hasReason = (terms.reason ?? "").trim().length >= SHORTEST_REASON;
	if (!isShort || !hasReason) return fail("USR-07", { max: 30 }, isShort ? "reason" : "to");
	return ok(terms);
}
/**
* L-05: access stops when the last day ends; yesterday stops it at once. USR-06: a day that has gone by, or one later than the
* right would last anyway, which would be granting (R-07).
*/
function endRole(row, lastDay, today) {
	const earliest = addDays(today, -1);
	const isTooLate = row.to !== null && lastDay > row.to;
	if (lastDay < earliest || isTooLate) return fail("USR-06", { earliest }, "lastDay");
	return ok(lastDay < row.from ? { kind: "REMOVE" } : {
		kind: "SHORTEN",
		to: lastDay
	});
}
// libs/domain/src/access/unit-tree.ts
/** R-02: central organisation → districts → local associations. */
var UNIT_KINDS = [
	"CENTRAL",
	"DISTRICT",
	"ASSOCIATION"
];
/** Builds the tree from its nodes, in any order. A node whose parent is missing is a root; a cycle is cut where it closes. */
function buildUnitTree(nodes) {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const paths = new Map(nodes.map((node) => [node.id, pathFrom(node, byId)]));
	const pathToRoot = (unitId) => paths.get(unitId) ?? [unitId];
	const isWithin = (unitId, ancestorId) => pathToRoot(unitId).includes(ancestorId);
	return {
		kindOf: (unitId) => byId.get(unitId)?.kind ?? null,
		pathToRoot,
		isWithin,
		withDescendants: (unitId) => nodes.filter((node) => isWithin(node.id, unitId)).map((node) => node.id),
		municipalitiesOf: (unitId) => byId.get(unitId)?.municipalityIds ?? [],
		districtOf: (unitId) => pathToRoot(unitId).find((id) => byId.get(id)?.kind === "DISTRICT") ?? unitId,
		distance: (a, b) => stepsBetween(pathToRoot(a), pathToRoot(b))
	};
}
function pathFrom(node, byId) {
	const path = [];
	let current = node;
	while (current !== void 0 && !path.includes(current.id)) {
		path.push(current.id);
		current = current.parentId === null ? void 0 : byId.get(current.parentId);
	}
	return path;
}
function stepsBetween(a, b) {
	const meeting = a.findIndex((unitId) => b.includes(unitId));
	const unit = a[meeting];
	return unit === void 0 ? Number.POSITIVE_INFINITY : meeting + b.indexOf(unit);
}
// libs/domain/src/history/chain.ts
var FORMAT = "kumppani-revision-1";
/**
* Decision 3: the one text of a revision, of which its digest is taken. Each part is a JSON list on a line of its own, so no
* value can pass for a separator; changes are sorted, so their order in the database does not matter. A new format gets a new name.
*/
function revisionDigestInput(revision) {
	return [[
		FORMAT,
		revision.previousDigest,
		revision.revision,
		revision.recordedAt,
		revision.actorId,
		revision.source
	], ...revision.changes.map(partsOf).sort(byText)].map((parts) => JSON.stringify(parts)).join("\n");
}
var partsOf = (change) => [
	change.table,
	change.recordId,
	change.field,
	change.oldDigest,
	change.newDigest
];
var byText = (a, b) => {
	const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
	if (left === right) return 0;
	return left < right ? -1 : 1;
};
// libs/domain/src/history/merge-changes.ts
/**
* A-18, decision 8: my changes to a record that others have changed since I opened it. Different fields both stand; the same
* field is no conflict when both wrote the same value, or when the others came back to the original. A part and one of its
* fields are the same field: a row that someone removed cannot get new days. `merged` is what is left to write, in my order,
* without the fields that hold my value already (U-04); every rule still has to be run on the result.
*/
function mergeChanges(changes, changedSince) {
	const theirs = changedSince.filter((change) => !isSameValue(change.original, change.current));
	const conflicts = changes.flatMap((mine) => theirs.filter((their) => isConflict(mine, their)).map((their) => ({
		...their,
		mine: mine.value
	})));
	if (conflicts.length > 0) return {
		ok: false,
		conflicts
	};
	return {
		ok: true,
		merged: changes.filter((mine) => !theirs.some((their) => isSameChange(mine, their)))
	};
}
var isConflict = (mine, their) => overlaps(mine.field, their.field) && !isSameChange(mine, their);
var isSameChange = (mine, their) => mine.field === their.field && isSameValue(mine.value, their.current);
var overlaps = (a, b) => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
/** Equality of recorded values: JSON objects whatever the order of their keys, lists in order. */
function isSameValue(a, b) {
	return canonicalText(a) === canonicalText(b);
}
/** The one text of a value, with the keys of objects sorted: what comparisons are made of. Undefined is null. */
function canonicalText(value) {
	if (value === void 0) return "null";
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
	return `{${Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`).join(",")}}`;
}
// libs/domain/src/history/rebuild.ts
/**
* U-02: the record as it was once the revision had been written; `null` when it did not exist then (not yet, or no longer):
* an insert writes every field that holds something, a removal empties each of them, so a record without any is none.
* `changes` are those of one record; within one revision in the order they were recorded.
*/
function rebuildAt(changes, revision) {
	const state = {};
	for (const change of inOrder$2(changes)) {
		if (BigInt(change.revision) > BigInt(revision)) break;
		state[change.field] = change.after;
	}
	const held = Object.entries(state).filter(([, value]) => !isSameValue(value, null));
	return held.length > 0 ? Object.fromEntries(held) : null;
}
/** U-02: every record of an aggregate that existed after the revision, by table and id. */
function rebuildAggregateAt(changes, revision) {
	const records = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const key = JSON.stringify([change.table, change.recordId]);
		records.set(key, [...records.get(key) ?? [], change]);
	}
	return [...records.values()].flatMap((rows) => {
		const [first] = rows;
		const state = rebuildAt(rows, revision);
		return first === void 0 || state === null ? [] : [{
			table: first.table,
			recordId: first.recordId,
			state
		}];
	});
}
/** Sorting is stable, so the order within a revision stays. */
var inOrder$2 = /* @__PURE__ */ __name((changes) => [...changes].sort((a, b) => Number(BigInt(a.revision) - BigInt(b.revision))), "inOrder");
// libs/i18n/src/text/coverage-headline.ts
/**
* C-06: "Sopimus on voimassa **242 kunnassa 292:sta (82,9 %)** 22.11.2026: suoraan kunnan kanssa 61, …".
* Classes with no municipality are left out; where *osittain* does not count (C-04), it is told as an addition.
*/
function coverageHeadline(translator, figures) {
	const headline = translator.t(headlineKey(figures), headlineParams(translator, figures));
	const classes = classesText(translator, figures);
	const [lead = "", figure = "", rest = ""] = (classes ? translator.t("coverage.headlineWithClasses", {
		headline,
		classes
	}) : headline).split(/<\/?b>/);
	return {
		lead,
		figure,
		rest
	};
}
/** C-06: the same as plain text. */
function coverageSentence(translator, figures) {
	const { lead, figure, rest } = coverageHeadline(translator, figures);
	return `${lead}${figure}${rest}`;
}
/** "All" and "none" read well only of several municipalities. */
function headlineKey({ covered, outOf }) {
	if (outOf === 0) return "coverage.headlineEmpty";
	if (outOf > 1 && covered === 0) return "coverage.headlineNone";
	return outOf > 1 && covered === outOf ? "coverage.headlineAll" : "coverage.headline";
}
function headlineParams(translator, { covered, outOf, percent, on }) {
	return {
		count: outOf,
		covered,
		outOf,
		outOfCase: outOfText(translator, outOf),
		percent: formatPercent(translator, percent),
		day: formatDay(on)
	};
}
/** Finnish says "292:sta" after the number of municipalities; the others have a word before it. */
var outOfText = (translator, outOf) => translator.language === "fi" ? `${outOf}${elativeEnding(outOf)}` : String(outOf);
function classesText(translator, { byClass, covered }) {
	const told = COVERAGE_CLASSES.map((coverageClass) => ({
		coverageClass,
		number: countOf(byClass, coverageClass)
	}));
	const isPartialBeside = told.reduce((sum, { number }) => sum + number, 0) > covered;
	return told.filter(({ number }) => number > 0).map(({ coverageClass, number }) => {
		const name = coverageClass === "PARTIAL" && isPartialBeside ? "PARTIAL_BESIDE" : coverageClass;
		return translator.t(`coverage.headlineClasses.${name}`, { number });
	}).join(", ");
}
function countOf(byClass, wanted) {
	if (!isList(byClass)) return byClass[wanted];
	return byClass.find(({ coverageClass }) => coverageClass === wanted)?.count ?? 0;
}
var isList = (byClass) => Array.isArray(byClass);
// libs/i18n/src/text/tellable.ts
var PLACEHOLDER = /\{\{(\w+)\}\}/g;
/** Whether the texts have the key, and the values all that its text needs. Any language will do: all have the same params. */
function isTellable(texts, key, values) {
	const text = texts[key] ?? texts[`${key}_other`];
	return text !== void 0 && [...text.matchAll(PLACEHOLDER)].every(([, name]) => name !== void 0 && name in values);
}
// libs/i18n/src/text/value-text.ts
/** Params whose value is a code of the domain, and where its text is. */
var CODE_TEXTS = {
	stage: "agreement.stages",
	kind: "agreement.kinds",
	state: "agreement.states",
	manner: "agreement.endingManners",
	anchor: "agreement.anchors",
	coverageClass: "coverage.classes",
	right: "access.rights",
	role: "access.roles"
};
/**
* The values of a problem or a reason as a person reads them: ISO days become `9.2.2026`, months `3/2021`, lists `a, b ja c`,
* codes their names. Where a name has a Swedish one beside it (`municipality`, `municipalitySv`), Swedish takes that.
* Numbers stay as they are, so that a year is not `2 026`.
*/
function shownParams(translator, params) {
	const inLanguage = (name, value) => translator.language === "sv" ? params[`${name}Sv`] ?? value : value;
	return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shown$1(translator, name, inLanguage(name, value))]));
}
function shown$1(translator, name, value) {
	if (typeof value === "number") return value;
	if (typeof value === "boolean") return translator.t(value ? "format.yes" : "format.no");
	if (typeof value === "string") return shownText(translator, name, value);
	return formatList(translator, value.map((item) => shownText(translator, name, item)));
}
__name(shown$1, "shown");
function shownText(translator, name, value) {
	const group = CODE_TEXTS[name];
	if (group) return translator.find(`${group}.${value}`) ?? value;
	if (isDayText(value)) return formatDay(value);
	return isMonthText(value) || value === "unknown" ? formatPartialDate(translator, value) : value;
}
// libs/i18n/src/text/problem-text.ts
/**
* The text of a problem in the translator's language: what is wrong and what to do (spec section 25). Values come from the
* problem's params; a text whose values are not all there gives way to the `-PLAIN` one, so that no gap is ever shown.
*/
function problemText(translator, problem) {
	const values = {
		...shownParams(translator, problem.params),
		...derivedValues(translator, problem.params)
	};
	const variant = variantOf(problem);
	const key = [
		...variant ? [`${problem.code}-${variant}`] : [],
		problem.code,
		`${problem.code}-PLAIN`
	].find((candidate) => isTellable(problems$1, candidate, values)) ?? problem.code;
	return translator.find(`problems.${key}`, values) ?? problem.code;
}
/** Values that the domain does not send because only words need them. */
function derivedValues(translator, params) {
	const { from, to, minutes, lastDay, max } = params;
	return {
		...dateValues(translator, params),
		...(from !== void 0 || to !== void 0) && { range: formatRange(textOrNull(from), textOrNull(to)) },
		...typeof lastDay === "string" && { on: formatDay(lastDay) },
		...typeof minutes === "number" && { count: minutes },
		...typeof max === "number" && { max: formatNumber(translator, max) }
	};
}
/** GEN-001: a day that does not exist is known by its parts only. */
function dateValues(translator, { year, month, day }) {
	if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") return {};
	const inMonth = translator.find(`format.inMonth.m${month}`);
	return {
		date: `${day}.${month}.${year}`,
		...inMonth && { inMonth }
	};
}
var textOrNull = (value) => typeof value === "string" ? value : null;
var VARIANTS = {
	"AGR-05": ({ field }) => field === void 0 ? null : String(field),
	"AGR-14": ({ field }) => field === void 0 ? null : String(field),
	"GEN-001": ({ daysInMonth }) => daysInMonth === 0 ? "NO_SUCH_MONTH" : null,
	"GEN-W1": ({ suggestedYear }) => suggestedYear === void 0 ? "NO_GUESS" : null,
	"GEN-403": ({ askFrom }) => Array.isArray(askFrom) && askFrom.length === 0 ? "NOBODY" : null,
	"GEO-02": ({ kind }) => kind === void 0 || kind === "COUNTY" ? null : String(kind),
	"GEO-04": ({ kind }) => kind === void 0 || kind === "COUNTY" ? null : String(kind)
};
/** A problem with several texts: chosen by its values, or named in `params.variant`. */
function variantOf({ code, params }) {
	return typeof params.variant === "string" ? params.variant : VARIANTS[code]?.(params) ?? null;
}
// libs/i18n/src/text/reason-text.ts
/** Where the texts of a reason may be. SIGNED_ON is in two: with its day a reason, without it a missing fact. */
var GROUPS = [
	["reasons", reasons$1],
	["missingFacts", missingFacts$2],
	["nextSteps", nextSteps$1]
];
/**
* What the domain gives as a reason, in the translator's language: why a value is what it is (*Miksi?*), what is missing
* (*Täydennä*), or the next step. Plurals follow its `count`, `months` or `agreements`.
*/
function reasonText(translator, reason) {
	const values = withCount(reason, shownParams(translator, reason.params));
	const group = GROUPS.find(([, texts]) => isTellable(texts, reason.code, values));
	return (group && translator.find(`${group[0]}.${reason.code}`, values)) ?? reason.code;
}
function withCount({ params }, values) {
	const count = params.count ?? params.months ?? params.agreements;
	return typeof count === "number" ? {
		...values,
		count
	} : values;
}
// libs/i18n/src/text/state-text.ts
/** States that say a day; `null` where the day is not there and the bare name has to do. */
var TOLD_WITH_DAY = {
	NOT_YET_IN_FORCE: (translator, { to }) => to && translator.t("agreement.stateTexts.notYetInForce", { day: formatDay(addDays(to, 1)) }),
	IN_FORCE: (translator, { isEndUnknown }) => isEndUnknown ? translator.t("agreement.stateTexts.endUnknown") : null,
	TERMINATED_IN_FORCE: (translator, { effectiveEnd }) => effectiveEnd && translator.t("agreement.stateTexts.terminatedInForce", { day: formatDay(effectiveEnd) }),
	ENDED: endedText
};
/** A-08: the state in words: `Voimassa`, `Irtisanottu, voimassa 31.12.2026 asti`, `Päättynyt 31.12.2025 (määräaika päättyi)`. */
function stateText(translator, period) {
	return TOLD_WITH_DAY[period.state]?.(translator, period) ?? stateName(translator, period.state);
}
/** A-08: the bare name of the state, for filters and badges. */
var stateName = (translator, state) => translator.t(`agreement.states.${state}`);
function endedText(translator, period) {
	const lastDay = period.effectiveEnd ?? dayBefore(period.from);
	if (!lastDay) return null;
	const day = formatDay(lastDay);
	if (period.isEndUnknown) return translator.t("agreement.stateTexts.endedUnknown", { day });
	if (!period.endedBecause) return translator.t("agreement.stateTexts.ended", { day });
	const because = translator.t(`agreement.endedBecause.${period.endedBecause}`);
	return translator.t("agreement.stateTexts.endedBecause", {
		day,
		because
	});
}
var dayBefore = (day) => day ? addDays(day, -1) : null;
// libs/i18n/src/text/field-text.ts
var ID$2 = /^[0-9a-f]{8}-[0-9a-f-]{27}$|^\d+$/i;
/**
* The name of a field on the screen. `record` is the table (`agreement_area_row`) and `field` its property (`mergerEffect`),
* or `agreement` and the path of the API (`term.ends`, `area.<id>.from`). What has no name of its own is *Muu tieto*.
*/
function fieldLabel(translator, record, field) {
	const steps = field.split(".").filter((step) => !ID$2.test(step));
	return steps.map((_step, index) => steps.slice(0, steps.length - index).join(".")).flatMap((path) => [`history.fields.${record}.${path}`, `agreement.fields.${path}`]).map((key) => translator.find(key)).find((label) => label !== void 0) ?? translator.t("history.otherField");
}
/** Where the names of coded values are, by table and property. */
var CODED = {
	"agreement.kind": "agreement.kinds",
	"agreement.stage": "agreement.stages",
	"agreement.termKind": "agreement.termKinds",
	"agreement.noticeKind": "agreement.noticeKinds",
	"agreement.noticeAnchor": "agreement.anchors",
	"agreement.endingManner": "agreement.endingManners",
	"agreement.visibility": "agreement.visibilities",
	"agreement_party.side": "agreement.sides",
	"agreement_area_row.shape": "agreement.areaShapes",
	"agreement_area_row.mergerEffect": "agreement.mergerEffects",
	"partner.kind": "agreement.partnerKinds",
	"role_assignment.role": "access.roles"
};
/** A recorded value as a person reads it: names of codes, days, lists, yes and no; `null` = nothing. Ids are for the caller to name. */
function fieldValueText(translator, record, field, value) {
	if (value === null || value === void 0 || value === "") return null;
	if (Array.isArray(value)) return formatList(translator, value.map((item) => fieldValueText(translator, record, field, item) ?? ""));
	if (typeof value === "boolean") return translator.t(value ? "format.yes" : "format.no");
	return typeof value === "object" ? JSON.stringify(value) : plainText(translator, `${record}.${field}`, String(value));
}
function plainText(translator, place, text) {
	const group = CODED[place];
	if (group) return translator.find(`${group}.${text}`) ?? text;
	return isDayText(text) || isMonthText(text) || text === "unknown" ? formatPartialDate(translator, text) : text;
}
// apps/api/src/platform/database/change.ts
var SYSTEM = {
	accountId: null,
	source: "SYSTEM"
};
// apps/api/src/platform/database/migrations/0001-history.ts
/** Recorded time (U-01, decision 3): revisions in commit order, changes as salted digests, values apart so that a person can be erased. */
var History0001 = class {
	constructor() {
		this.name = "History0000000000001";
	}
	async up(runner) {
		await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;

      CREATE TABLE revision (
        number bigint PRIMARY KEY,
        recorded_at timestamptz NOT NULL,
        account_id uuid,
        source text NOT NULL CHECK (source IN ('FORM', 'IMPORT', 'API', 'SYSTEM', 'REGISTER', 'EXAMPLE')),
        previous_digest text NOT NULL,
        digest text NOT NULL UNIQUE
      );
      CREATE UNIQUE INDEX revision_recorded_at ON revision (recorded_at, number);

      CREATE TABLE change (
        revision bigint NOT NULL REFERENCES revision,
        position int NOT NULL,
        table_name text NOT NULL,
        record_id text NOT NULL,
        aggregate text NOT NULL,
        aggregate_id text NOT NULL,
        aggregate_version int,
        field text NOT NULL,
        old_digest text NOT NULL,
        new_digest text NOT NULL,
        PRIMARY KEY (revision, position)
      );
      CREATE INDEX change_of_aggregate ON change (aggregate, aggregate_id, revision, position);
      CREATE INDEX change_of_record ON change (table_name, record_id, revision);

      CREATE TABLE change_value (
        revision bigint NOT NULL,
        position int NOT NULL,
        salt bytea NOT NULL,
        old_value jsonb,
        new_value jsonb,
        subject_id uuid,
        PRIMARY KEY (revision, position),
        FOREIGN KEY (revision, position) REFERENCES change
      );
      CREATE INDEX change_value_of_subject ON change_value (subject_id) WHERE subject_id IS NOT NULL;

      CREATE FUNCTION refuse_history_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'history is append-only';
      END $$;
      CREATE TRIGGER revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
      CREATE TRIGGER change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON change FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
      CREATE TRIGGER change_value_append_only BEFORE UPDATE OR TRUNCATE ON change_value FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
    `);
	}
	down() {
		return Promise.reject(/* @__PURE__ */ new Error("migrations go forward only"));
	}
};
// apps/api/src/platform/database/migrations/0002-organisation-identity.ts
var ORGANISATION = `
  CREATE TABLE unit (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('CENTRAL', 'DISTRICT', 'ASSOCIATION')),
    parent_id uuid REFERENCES unit,
    name_fi text NOT NULL,
    name_sv text NOT NULL,
    version int NOT NULL DEFAULT 1,
    CHECK ((kind = 'CENTRAL') = (parent_id IS NULL))
  );
  CREATE UNIQUE INDEX unit_one_central ON unit (kind) WHERE kind = 'CENTRAL';
  CREATE INDEX unit_of_parent ON unit (parent_id);

  CREATE TABLE unit_municipality (
    id uuid PRIMARY KEY,
    unit_id uuid NOT NULL REFERENCES unit ON DELETE CASCADE,
    municipality_id uuid NOT NULL,
    UNIQUE (unit_id, municipality_id)
  );
  CREATE INDEX unit_municipality_of_municipality ON unit_municipality (municipality_id);

  -- Tells every process when its copy of the tree is old.
  CREATE TABLE unit_tree (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), version bigint NOT NULL);
  INSERT INTO unit_tree (version) VALUES (1);
  CREATE FUNCTION unit_tree_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE unit_tree SET version = version + 1;
    RETURN NULL;
  END $$;
  CREATE TRIGGER unit_changes_tree AFTER INSERT OR UPDATE OR DELETE ON unit FOR EACH STATEMENT EXECUTE FUNCTION unit_tree_changed();
  CREATE TRIGGER unit_municipality_changes_tree AFTER INSERT OR UPDATE OR DELETE ON unit_municipality
    FOR EACH STATEMENT EXECUTE FUNCTION unit_tree_changed();`;
var ACCOUNT = `
  CREATE TABLE account (
    id uuid PRIMARY KEY,
    email text NOT NULL CHECK (email = lower(email) AND position('@' IN email) > 1),
    name text NOT NULL CHECK (name <> ''),
    language text NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
    is_example boolean NOT NULL DEFAULT false,
    example_order int,
    version int NOT NULL DEFAULT 1,
    CHECK (example_order IS NULL OR is_example)
  );
  CREATE UNIQUE INDEX account_email ON account (email);

  CREATE TABLE credential (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('PASSWORD', 'TOTP', 'PASSKEY', 'OIDC', 'LINK')),
    secret text NOT NULL
  );
  CREATE UNIQUE INDEX credential_one_password ON credential (account_id) WHERE kind = 'PASSWORD';
  CREATE INDEX credential_of_account ON credential (account_id);

  CREATE TABLE session (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    token_hash bytea NOT NULL UNIQUE,
    level text NOT NULL CHECK (level IN ('EXAMPLE', 'LINK', 'PASSWORD', 'MULTI_FACTOR')),
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL
  );
  CREATE INDEX session_of_account ON session (account_id);
  CREATE INDEX session_last_seen ON session (last_seen_at);

  CREATE TABLE role_assignment (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    role text NOT NULL CHECK (role IN ('VIEWER', 'REPRESENTATIVE', 'ASSOCIATION_CONTACT', 'DISTRICT_USER', 'DISTRICT_APPROVER',
      'CENTRAL_USER', 'LEADERSHIP', 'ADMINISTRATOR', 'DATA_PROTECTION_OFFICER', 'API_CLIENT')),
    unit_id uuid NOT NULL REFERENCES unit,
    valid_from date NOT NULL,
    valid_to date,
    reason text,
    version int NOT NULL DEFAULT 1,
    CHECK (valid_to >= valid_from),
    CONSTRAINT role_assignment_once EXCLUDE USING gist
      (account_id WITH =, role WITH =, unit_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
  );
  CREATE INDEX role_assignment_of_unit ON role_assignment (unit_id);

  CREATE TABLE security_log (
    id uuid PRIMARY KEY,
    at timestamptz NOT NULL,
    kind text NOT NULL CHECK (kind IN ('SIGNED_IN', 'SIGNED_IN_AS_EXAMPLE', 'SIGN_IN_FAILED', 'LOCKED_OUT', 'SIGNED_OUT')),
    account_id uuid REFERENCES account ON DELETE SET NULL,
    source_address text NOT NULL,
    request_id text NOT NULL
  );
  CREATE INDEX security_log_of_account ON security_log (account_id, at);
  CREATE INDEX security_log_at ON security_log (at);

  CREATE TABLE sign_in_limit (
    key varchar(255) PRIMARY KEY,
    points integer NOT NULL DEFAULT 0,
    expire bigint
  );`;
var SETTING = `
  CREATE TABLE setting (
    id uuid PRIMARY KEY,
    key text NOT NULL UNIQUE,
    value jsonb NOT NULL,
    version int NOT NULL DEFAULT 1
  );`;
/** Who there is and what they may do (R-01, R-02, L-01, L-03), and the settings (Q-01). */
var OrganisationIdentity0002 = class {
	constructor() {
		this.name = "OrganisationIdentity0000000000002";
	}
	async up(runner) {
		await runner.query(ORGANISATION);
		await runner.query(ACCOUNT);
		await runner.query(SETTING);
	}
	down() {
		return Promise.reject(/* @__PURE__ */ new Error("migrations go forward only"));
	}
};
// apps/api/src/platform/database/migrations/0003-area.ts
var AREAS$1 = `
  CREATE TABLE county (
    id uuid PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (code ~ '^[0-9]{2}$'),
    name_fi text NOT NULL,
    name_sv text NOT NULL,
    name_en text NOT NULL,
    is_county boolean NOT NULL
  );

  CREATE TABLE region (
    id uuid PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (code ~ '^[0-9]{2}$'),
    name_fi text NOT NULL,
    name_sv text NOT NULL,
    name_en text NOT NULL
  );`;
var MUNICIPALITY = `
  CREATE TABLE municipality (id uuid PRIMARY KEY);

  CREATE TABLE municipality_version (
    id uuid PRIMARY KEY,
    municipality_id uuid NOT NULL REFERENCES municipality,
    code text NOT NULL CHECK (code ~ '^[0-9]{3}$'),
    name_fi text NOT NULL CHECK (name_fi <> ''),
    name_sv text NOT NULL CHECK (name_sv <> ''),
    genitive_fi text,
    inessive_fi text,
    kind text NOT NULL CHECK (kind IN ('KUNTA', 'KAUPUNKI')),
    language text NOT NULL CHECK (language IN ('FI', 'SV', 'FI_SV', 'SV_FI')),
    valid_from date,
    valid_to date,
    CHECK (valid_from <= valid_to),
    CONSTRAINT municipality_version_once EXCLUDE USING gist (municipality_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&),
    CONSTRAINT municipality_code_once EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
  );

  CREATE TABLE municipality_population (
    id uuid PRIMARY KEY,
    municipality_id uuid NOT NULL REFERENCES municipality,
    year int NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    inhabitants int NOT NULL CHECK (inhabitants >= 0),
    UNIQUE (municipality_id, year)
  );

  -- G-03. The area is one of three columns, so that each has its foreign key; "area" is whichever it is.
  CREATE TABLE area_membership (
    id uuid PRIMARY KEY,
    municipality_id uuid NOT NULL REFERENCES municipality,
    kind text NOT NULL CHECK (kind IN ('COUNTY', 'REGION', 'DISTRICT')),
    county_code text REFERENCES county (code),
    region_code text REFERENCES region (code),
    district_id uuid REFERENCES unit,
    area text NOT NULL GENERATED ALWAYS AS (coalesce(county_code, region_code, district_id::text)) STORED,
    valid_from date,
    valid_to date,
    CHECK (valid_from <= valid_to),
    CHECK ((kind = 'COUNTY') = (county_code IS NOT NULL)),
    CHECK ((kind = 'REGION') = (region_code IS NOT NULL)),
    CHECK ((kind = 'DISTRICT') = (district_id IS NOT NULL)),
    CONSTRAINT area_membership_once EXCLUDE USING gist
      (municipality_id WITH =, kind WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
  );
  CREATE INDEX area_membership_of_area ON area_membership (kind, area);`;
var EVENT = `
  CREATE TABLE area_event (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('MERGER', 'SPLIT', 'PARTIAL_MERGER', 'RENAMING', 'AREA_TRANSFER')),
    happens_on date NOT NULL,
    source text NOT NULL CHECK (source <> ''),
    is_reversed boolean NOT NULL DEFAULT false
  );

  CREATE TABLE area_event_municipality (
    id uuid PRIMARY KEY,
    area_event_id uuid NOT NULL REFERENCES area_event,
    municipality_id uuid NOT NULL REFERENCES municipality,
    side text NOT NULL CHECK (side IN ('FROM', 'TO')),
    position int NOT NULL CHECK (position >= 0),
    UNIQUE (area_event_id, side, municipality_id),
    UNIQUE (area_event_id, side, position)
  );
  CREATE INDEX area_event_municipality_of ON area_event_municipality (municipality_id);

  -- G-07: names and codes that live on as synonyms.
  CREATE TABLE former_municipality (
    id uuid PRIMARY KEY,
    code text NOT NULL CHECK (code ~ '^[0-9]{3}$'),
    name_fi text NOT NULL CHECK (name_fi <> ''),
    name_sv text,
    dissolved_on date NOT NULL
  );

  CREATE TABLE former_municipality_successor (
    id uuid PRIMARY KEY,
    former_municipality_id uuid NOT NULL REFERENCES former_municipality,
    municipality_id uuid NOT NULL REFERENCES municipality,
    position int NOT NULL CHECK (position >= 0),
    UNIQUE (former_municipality_id, municipality_id)
  );`;
/**
* A mark that no transaction ever draws twice, so an index made from rows that were rolled back is never taken for a committed one.
*/
var STATE = `
  CREATE TABLE area_state (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), mark uuid NOT NULL);
  INSERT INTO area_state (mark) VALUES (gen_random_uuid());

  CREATE FUNCTION mark_area_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE area_state SET mark = gen_random_uuid();
    RETURN NULL;
  END $$;
  ${[
	"county",
	"region",
	"municipality",
	"municipality_version",
	"area_membership",
	"area_event",
	"area_event_municipality",
	"former_municipality",
	"former_municipality_successor"
].map((table) => `CREATE TRIGGER ${table}_marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION mark_area_change();`).join("\n  ")}`;
/** The register of municipalities, counties, regions and districts with its dates (G-01 … G-04, G-07). */
var Area0003 = class {
	constructor() {
		this.name = "Area0000000000003";
	}
	async up(runner) {
		await runner.query(AREAS$1);
		await runner.query(MUNICIPALITY);
		await runner.query(EVENT);
		await runner.query(STATE);
	}
	down() {
		return Promise.reject(/* @__PURE__ */ new Error("migrations go forward only"));
	}
};
// apps/api/src/platform/database/migrations/0004-agreement.ts
var PARTIAL_DATE = String.raw`'^(unknown|\d{4}(-\d\d(-\d\d)?)?)$'`;
/** Partners, agreements with parties and area rows, and what is computed from them: state periods and coverage spans (decision 4). */
var Agreement0004 = class {
	constructor() {
		this.name = "Agreement0000000000004";
	}
	async up(runner) {
		await runner.query(`
      CREATE TABLE partner (
        id uuid PRIMARY KEY,
        version int NOT NULL DEFAULT 1,
        kind text NOT NULL CHECK (kind IN ('COUNTY', 'MUNICIPALITY', 'JOINT_AUTHORITY', 'CONSORTIUM', 'REGIONAL_COUNCIL', 'PARISH',
          'ORGANISATION', 'SCHOOL', 'COMPANY', 'STATE_AUTHORITY', 'NETWORK', 'OTHER')),
        name_fi text NOT NULL CHECK (length(name_fi) BETWEEN 1 AND 200),
        name_sv text,
        business_id text,
        county_code text REFERENCES county (code),
        municipality_id uuid REFERENCES municipality,
        CHECK ((kind = 'COUNTY') = (county_code IS NOT NULL)),
        CHECK (kind <> 'MUNICIPALITY' OR municipality_id IS NOT NULL)
      );
      CREATE UNIQUE INDEX partner_county ON partner (county_code);
      CREATE UNIQUE INDEX partner_municipality ON partner (municipality_id) WHERE kind = 'MUNICIPALITY';
      CREATE UNIQUE INDEX partner_business_id ON partner (business_id);
      CREATE INDEX partner_name ON partner USING gin (name_fi gin_trgm_ops);

      CREATE TABLE partner_stands_for (
        id uuid PRIMARY KEY,
        partner_id uuid NOT NULL REFERENCES partner,
        municipality_id uuid NOT NULL REFERENCES municipality,
        UNIQUE (partner_id, municipality_id)
      );

      CREATE TABLE agreement_number (
        year int PRIMARY KEY,
        last int NOT NULL
      );

      CREATE TABLE agreement (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE CHECK (number ~ '^S-\\d{4}-\\d{4,}$'),
        version int NOT NULL DEFAULT 1,
        kind text NOT NULL CHECK (kind IN ('FRAMEWORK', 'COOPERATION', 'PARTNERSHIP', 'GRANT_AGREEMENT', 'GRANT_DECISION', 'PURCHASED_SERVICE',
          'PREMISES', 'LETTER_OF_INTENT', 'SUPPORT_STATEMENT', 'OTHER')),
        stage text NOT NULL CHECK (stage IN ('DRAFT', 'NEGOTIATION', 'FOR_APPROVAL', 'FOR_SIGNATURE', 'SIGNED', 'DECIDED', 'NOT_REALISED', 'VOIDED')),
        term_kind text CHECK (term_kind IN ('FIXED', 'FIXED_WITH_OPTIONS', 'AUTO_RENEWING', 'OPEN_ENDED')),
        starts text CHECK (starts ~ ${PARTIAL_DATE}),
        ends text CHECK (ends ~ ${PARTIAL_DATE}),
        renewal_months int CHECK (renewal_months BETWEEN 1 AND 600),
        notice_kind text NOT NULL DEFAULT 'UNKNOWN' CHECK (notice_kind IN ('MONTHS', 'NOT_DURING_TERM', 'UNKNOWN')),
        notice_months int CHECK (notice_months BETWEEN 0 AND 120),
        notice_anchor text CHECK (notice_anchor IN ('ANY_TIME', 'END_OF_MONTH', 'END_OF_YEAR', 'END_OF_TERM')),
        review_on date,
        ending_manner text CHECK (ending_manner IN ('TERMINATED', 'MUTUAL', 'RESCINDED', 'MERGER', 'PARTY_CEASED')),
        ending_notice_on date,
        ending_last_day date,
        ending_reason text,
        decided_on date,
        decision_body text,
        decision_section text,
        decision_url text,
        signed_on date,
        original_kept_at text,
        own_record_number text,
        partner_record_number text,
        owner_unit_id uuid NOT NULL REFERENCES unit,
        responsible_id uuid REFERENCES account,
        created_by uuid REFERENCES account,
        is_recorded_afterwards boolean NOT NULL DEFAULT false,
        visibility text NOT NULL DEFAULT 'NORMAL' CHECK (visibility IN ('NORMAL', 'RESTRICTED')),
        shows_in_coverage boolean NOT NULL DEFAULT true,
        CHECK ((notice_kind = 'MONTHS') = (notice_months IS NOT NULL AND notice_anchor IS NOT NULL)),
        CHECK ((ending_manner IS NULL) = (ending_last_day IS NULL) AND (ending_manner IS NULL) = (ending_notice_on IS NULL)),
        CHECK (stage <> 'SIGNED' OR term_kind IS NOT NULL)
      );
      CREATE INDEX agreement_owner ON agreement (owner_unit_id);

      CREATE TABLE agreement_party (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES agreement,
        side text NOT NULL CHECK (side IN ('OWN', 'COUNTERPART', 'OTHER')),
        role text,
        unit_id uuid REFERENCES unit,
        partner_id uuid REFERENCES partner,
        position int NOT NULL,
        CHECK ((unit_id IS NULL) <> (partner_id IS NULL)),
        CHECK (side <> 'OWN' OR unit_id IS NOT NULL),
        UNIQUE (agreement_id, unit_id),
        UNIQUE (agreement_id, partner_id)
      );
      CREATE INDEX agreement_party_partner ON agreement_party (partner_id);

      CREATE TABLE agreement_area_row (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES agreement,
        position int NOT NULL,
        shape text NOT NULL CHECK (shape IN ('WHOLE_COUNTY', 'WHOLE_REGION', 'MUNICIPALITY', 'WHOLE_COUNTRY')),
        is_exclusion boolean NOT NULL DEFAULT false,
        county_code text REFERENCES county (code),
        region_code text REFERENCES region (code),
        municipality_id uuid REFERENCES municipality,
        valid_from date,
        valid_to date,
        is_part_only boolean NOT NULL DEFAULT false,
        note text,
        merger_effect text CHECK (merger_effect IN ('WHOLE_SUCCESSOR', 'FORMER_AREA', 'ENDS')),
        CHECK ((shape = 'WHOLE_COUNTY') = (county_code IS NOT NULL)),
        CHECK ((shape = 'WHOLE_REGION') = (region_code IS NOT NULL)),
        CHECK ((shape = 'MUNICIPALITY') = (municipality_id IS NOT NULL)),
        CHECK (NOT is_exclusion OR shape = 'MUNICIPALITY'),
        CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
      );
      CREATE INDEX agreement_area_row_agreement ON agreement_area_row (agreement_id);
      CREATE INDEX agreement_area_row_municipality ON agreement_area_row (municipality_id);

      CREATE TABLE agreement_option (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES agreement,
        position int NOT NULL,
        months int NOT NULL CHECK (months BETWEEN 1 AND 120),
        used_on date,
        decision text
      );
      CREATE INDEX agreement_option_agreement ON agreement_option (agreement_id);

      CREATE TABLE agreement_named_person (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES agreement,
        account_id uuid NOT NULL REFERENCES account,
        UNIQUE (agreement_id, account_id)
      );

      CREATE TABLE agreement_state_period (
        agreement_id uuid NOT NULL REFERENCES agreement,
        position int NOT NULL,
        state text NOT NULL,
        days daterange NOT NULL CHECK (NOT isempty(days)),
        effective_end date,
        current_end date,
        last_notice_day date,
        ended_because text,
        is_end_unknown boolean NOT NULL,
        reasons jsonb NOT NULL,
        revisions int8range NOT NULL,
        EXCLUDE USING gist (agreement_id WITH =, days WITH &&, revisions WITH &&)
      );
      CREATE INDEX agreement_state_period_now ON agreement_state_period (agreement_id) WHERE upper_inf(revisions);

      CREATE TABLE coverage_span (
        agreement_id uuid NOT NULL REFERENCES agreement,
        agreement_number text NOT NULL,
        agreement_kind text NOT NULL,
        is_restricted boolean NOT NULL,
        counterpart_counties text[] NOT NULL,
        municipality_id uuid NOT NULL REFERENCES municipality,
        coverage_class text NOT NULL CHECK (coverage_class IN ('DIRECT', 'COUNTY', 'OTHER', 'PARTIAL')),
        certainty text NOT NULL CHECK (certainty IN ('CERTAIN', 'END_UNKNOWN')),
        area_row_id uuid NOT NULL,
        via text NOT NULL,
        days daterange NOT NULL CHECK (NOT isempty(days)),
        revisions int8range NOT NULL,
        EXCLUDE USING gist (agreement_id WITH =, municipality_id WITH =, days WITH &&, revisions WITH &&)
      );
      CREATE INDEX coverage_span_on_day ON coverage_span USING gist (days, revisions);
      CREATE INDEX coverage_span_now ON coverage_span USING gist (days) WHERE upper_inf(revisions);
      CREATE INDEX coverage_span_agreement ON coverage_span (agreement_id) WHERE upper_inf(revisions);
    `);
	}
	down() {
		return Promise.reject(/* @__PURE__ */ new Error("migrations go forward only"));
	}
};
// apps/api/src/platform/database/migrations/index.ts
/** In order; a released migration is never rewritten. */
var MIGRATIONS = [
	History0001,
	OrganisationIdentity0002,
	Area0003,
	Agreement0004
];
// apps/api/src/platform/database/data-source.ts
/** `synchronize` is never on (decision 9); an unreachable database fails at once instead of after 30 seconds. */
function createDataSource(options) {
	return new DataSource({
		type: "postgres",
		url: options.url,
		entities: options.entities,
		migrations: MIGRATIONS,
		migrationsTableName: "migration",
		migrationsTransactionMode: "each",
		synchronize: false,
		logging: false,
		poolSize: options.poolSize,
		extra: {
			connectionTimeoutMillis: 1e4,
			statement_timeout: 6e4
		}
	});
}
// apps/api/src/platform/database/derivation.ts
/** A command's answer that leaves nothing behind: whatever it wrote before answering so is rolled back. */
var Refusal = class {
	constructor() {
		this.isRefusal = true;
	}
};
// apps/api/src/platform/database/locks.ts
/**
* Advisory lock keys, all in one place so that no two meanings share a number.
* Order of taking: MIGRATION alone; AREAS, then rows, then REVISION.
*/
var LOCKS = {
	MIGRATION: 7410001,
	/** Shared by every command, exclusive for area and setting changes (architecture, decision 7). */
	AREAS: 7410002,
	/** Held from drawing a revision number until commit (decision 3). */
	REVISION: 7410003,
	EXAMPLE: 7410004
};
// apps/api/src/platform/audit/digest.ts
var newSalt = () => randomBytes(16);
/** Salted SHA-256 of a value (U-01): tells nothing about the value once value and salt are erased. */
var valueDigest = (salt, value) => createHash("sha256").update(salt).update(canonicalText(value)).digest("hex");
var chainDigest = (text) => createHash("sha256").update(text).digest("hex");
// apps/api/src/platform/database/revision-writer.ts
var INSTANT$1 = `to_char(%s AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
/** SQL that writes a timestamptz as ISO text with microseconds, so that nothing is lost on the way through JavaScript. */
var instantText = (expression) => INSTANT$1.replace("%s", expression);
/** What the chain starts from. */
var CHAIN_START = "0".repeat(64);
/**
* Draws the next revision and writes the history. The lock makes revision order commit order: it is taken last and held until commit.
* @returns the revision number
*/
async function writeRevision(tx, author, reason, clockOffset) {
	await tx.query("SELECT pg_advisory_xact_lock($1)", [LOCKS.REVISION]);
	const [head] = await tx.query(`SELECT number, digest, ${instantText("recorded_at")} AS recorded_at FROM revision ORDER BY number DESC LIMIT 1`);
	const number = head ? String(BigInt(head.number) + 1n) : "1";
	const [clock] = await tx.query(`SELECT ${instantText(`greatest(clock_timestamp() + make_interval(secs => $1), coalesce($2::timestamptz, '-infinity') + interval '1 microsecond')`)} AS at`, [clockOffset / 1e3, head?.recorded_at ?? null]);
	const recordedAt = clock?.at ?? "";
	const changes = withReason(tx.changes, number, reason).map((change) => sealed(change));
	const previousDigest = head?.digest ?? CHAIN_START;
	const digest = chainDigest(revisionDigestInput({
		previousDigest,
		revision: Number(number),
		recordedAt,
		actorId: author.accountId,
		source: author.source,
		changes
	}));
	await tx.query("INSERT INTO revision (number, recorded_at, account_id, source, previous_digest, digest) VALUES ($1, $2, $3, $4, $5, $6)", [
		number,
		recordedAt,
		author.accountId,
		author.source,
		previousDigest,
		digest
	]);
	await insertChanges(tx, number, changes);
	return number;
}
function withReason(changes, number, reason) {
	if (reason === null) return changes;
	const owner = {
		table: "revision",
		recordId: number,
		aggregate: "revision",
		aggregateId: number,
		subjectId: null
	};
	return [...changes, {
		...owner,
		field: "reason",
		before: null,
		after: reason
	}];
}
function sealed(change) {
	const salt = newSalt();
	return {
		...change,
		salt,
		oldDigest: valueDigest(salt, change.before),
		newDigest: valueDigest(salt, change.after)
	};
}
async function insertChanges(tx, number, changes) {
	const column = (pick) => changes.map(pick);
	await tx.query(`INSERT INTO change (revision, position, table_name, record_id, aggregate, aggregate_id, aggregate_version, field, old_digest, new_digest)
     SELECT $1, * FROM unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::text[], $9::text[], $10::text[])`, [
		number,
		column((_change, position) => position),
		column((change) => change.table),
		column((change) => change.recordId),
		column((change) => change.aggregate),
		column((change) => change.aggregateId),
		column((change) => tx.versions.get(change.aggregateId) ?? null),
		column((change) => change.field),
		column((change) => change.oldDigest),
		column((change) => change.newDigest)
	]);
	await tx.query(`INSERT INTO change_value (revision, position, salt, old_value, new_value, subject_id)
     SELECT $1, * FROM unnest($2::int[], $3::bytea[], $4::jsonb[], $5::jsonb[], $6::uuid[])`, [
		number,
		column((_change, position) => position),
		column((change) => change.salt),
		column((change) => change.before === null ? null : JSON.stringify(change.before)),
		column((change) => change.after === null ? null : JSON.stringify(change.after)),
		column((change) => change.subjectId)
	]);
}
// apps/api/src/platform/database/recorded.ts
var rules = /* @__PURE__ */ new Map();
/** Marks an entity whose every change the database layer records. An entity with neither mark cannot be written. */
function Recorded(rule) {
	return (target) => void rules.set(target, rule);
}
/** Marks an entity that leaves no history (sessions, security log): why, in a sentence. */
function Unrecorded(why) {
	return (target) => void unrecorded.set(target, why);
}
var unrecorded = /* @__PURE__ */ new Map();
/** @throws if the entity says neither how it is recorded nor why it is not. */
function recordingOf(entity) {
	const rule = rules.get(entity);
	if (rule) return rule;
	if (unrecorded.has(entity)) return null;
	throw new Error(`${String(entity)} has neither @Recorded nor @Unrecorded`);
}
// apps/api/src/platform/database/transaction.ts
/** PostgreSQL takes 65 535 parameters in a statement. */
var ROWS_AT_ONCE = 1e3;
/** A command asked for a row that somebody else has changed or removed since it was locked. */
var RowGone = class extends Error {};
/**
* One command's view of the database: reads through `manager`, writes through `insert`, `update`, `remove`,
* which note every change for the history. Handed down explicitly; one statement at a time.
*/
var Transaction = class {
	constructor(runner) {
		this.runner = runner;
		this.changes = [];
		this.versions = /* @__PURE__ */ new Map();
	}
	get manager() {
		return this.runner.manager;
	}
	query(sql, parameters = []) {
		return this.runner.query(sql, parameters);
	}
	async insert(entity, row) {
		await this.manager.createQueryBuilder().insert().into(entity).values(row).execute();
		this.note(entity, {}, row);
	}
	/** Many rows of one table with few statements; every row is recorded as `insert` does. */
	async insertMany(entity, rows) {
		for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
			const some = rows.slice(from, from + ROWS_AT_ONCE);
			await this.manager.createQueryBuilder().insert().into(entity).values(some).execute();
			for (const row of some) this.note(entity, {}, row);
		}
	}
	/**
	* Changes the one row under `key` (which names its version too, where it has one) and raises the version by one.
	* @returns whether anything differed; nothing is written or recorded when not (U-04), unless `evenIfSame` asks for the new version.
	* @throws RowGone if no row has that key.
	*/
	async update(entity, key, patch, evenIfSame = false) {
		const before = await this.lock(entity, key);
		if (!before) throw new RowGone(this.tableOf(entity));
		const differing = Object.entries(patch).filter(([field, value]) => !isSameValue(before[field], value));
		if (differing.length === 0 && !evenIfSame) return false;
		const version = before["version"];
		const written = {
			...Object.fromEntries(differing),
			...version === void 0 ? {} : { version: version + 1 }
		};
		await this.manager.createQueryBuilder().update(entity).set(written).where(key).execute();
		this.note(entity, before, {
			...before,
			...written
		});
		return true;
	}
	/** @throws RowGone if no row has that key. */
	async remove(entity, key) {
		const before = await this.lock(entity, key);
		if (!before) throw new RowGone(this.tableOf(entity));
		await this.manager.createQueryBuilder().delete().from(entity).where(key).execute();
		this.note(entity, before, {});
	}
	/** The row under `key`, locked until the end of the command. */
	lock(entity, key) {
		return this.manager.findOne(entity, {
			where: key,
			lock: { mode: "pessimistic_write" }
		});
	}
	note(entity, before, after) {
		const rule = recordingOf(entity);
		if (!rule) return;
		const row = Object.keys(after).length > 0 ? after : before;
		const owner = {
			table: this.tableOf(entity),
			recordId: String(row["id"]),
			aggregate: rule.aggregate,
			aggregateId: String(row[rule.aggregateKey])
		};
		const subjectId = rule.subjectKey ? row[rule.subjectKey] ?? null : null;
		for (const field of this.recordedFields(entity, rule)) {
			const change = {
				before: toJson(before[field]),
				after: toJson(after[field])
			};
			if (!isSameValue(change.before, change.after)) this.changes.push({
				...owner,
				field,
				...change,
				subjectId
			});
		}
		if (rule.aggregateKey === "id" && typeof after["version"] === "number") this.versions.set(owner.aggregateId, after["version"]);
	}
	recordedFields(entity, rule) {
		const except = /* @__PURE__ */ new Set([
			...rule.except ?? [],
			"id",
			"version"
		]);
		return this.manager.connection.getMetadata(entity).columns.map((column) => column.propertyName).filter((field) => !except.has(field));
	}
	tableOf(entity) {
		return this.manager.connection.getMetadata(entity).tableName;
	}
};
var toJson = (value) => value === void 0 || value === null ? null : JSON.parse(JSON.stringify(value));
// apps/api/src/platform/database/database.ts
var RETRIED = /* @__PURE__ */ new Set(["40001", "40P01"]);
var ATTEMPTS = 4;
/** The one way to PostgreSQL. Reads through `manager` or `query`; writes through `write`, one explicit transaction a command. */
var Database = class {
	constructor(source, clock) {
		this.source = source;
		this.clock = clock;
		this.derivations = [];
	}
	get manager() {
		return this.source.manager;
	}
	query(sql, parameters = []) {
		return this.source.query(sql, parameters);
	}
	derive(derivation) {
		this.derivations.push(derivation);
	}
	/**
	* Runs a command in one READ COMMITTED transaction and records what it changed. A `Refusal` rolls back.
	* On a deadlock or serialisation failure the command runs again, so it must have no effect outside `tx`.
	*/
	async write(author, command, options = {}) {
		for (let attempt = 1;; attempt += 1) try {
			return await this.attempt(author, command, options);
		} catch (error) {
			if (attempt === ATTEMPTS || !RETRIED.has(sqlState(error))) throw error;
		}
	}
	/**
	* The revision that was the newest at `at`, or the newest of all. An explicit instant waits for commands that are just committing,
	* so the answer for one instant never changes afterwards (decision 3).
	*/
	async knowledgeAt(at) {
		const newest = (where) => `SELECT number AS revision, ${instantText("recorded_at")} AS "knownAt" FROM revision ${where} ORDER BY number DESC LIMIT 1`;
		if (at === null) return (await this.query(newest("")))[0] ?? nothingKnown;
		return this.source.transaction(async (manager) => {
			await manager.query("SELECT pg_advisory_xact_lock_shared($1)", [LOCKS.REVISION]);
			const [found] = await manager.query(newest("WHERE recorded_at <= $1"), [at]);
			return found ? {
				revision: found.revision,
				knownAt: at
			} : {
				revision: "0",
				knownAt: at
			};
		});
	}
	async attempt(author, command, options) {
		const runner = this.source.createQueryRunner();
		try {
			await runner.startTransaction("READ COMMITTED");
			const tx = new Transaction(runner);
			const lock = options.areas === "exclusive" ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared";
			await tx.query(`SELECT ${lock}($1)`, [LOCKS.AREAS]);
			const outcome = await command(tx);
			if (outcome instanceof Refusal) {
				await runner.rollbackTransaction();
				return outcome;
			}
			await this.record(tx, author, options.reason ?? null);
			await runner.commitTransaction();
			return outcome;
		} catch (error) {
			if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => void 0);
			throw error;
		} finally {
			await runner.release();
		}
	}
	async record(tx, author, reason) {
		if (tx.changes.length === 0) return;
		const revision = await writeRevision(tx, author, reason, this.clock.offsetMilliseconds);
		for (const derivation of this.derivations) {
			const affected = await derivation.affected(tx.changes, tx);
			if (affected === "ALL" || affected.length > 0) await derivation.derive(tx, affected, revision);
		}
	}
};
var nothingKnown = {
	revision: "0",
	knownAt: "1970-01-01T00:00:00.000000Z"
};
var sqlState = (error) => error?.code ?? "";
// apps/api/src/platform/database/migrate.ts
/** The database can't be used as it is; the message says what to do. */
var DatabaseNotUsable = class extends Error {};
var NEEDED = [
	"btree_gist",
	"pg_trgm",
	"unaccent"
];
var OLDEST = 15e4;
/** Brings the schema up to date. Several processes may start at once: one migrates, the others wait for its lock. */
async function migrate(source, url) {
	const guard = new pg.Client({ connectionString: url });
	await guard.connect();
	try {
		await checkServer(guard);
		await guard.query("SELECT pg_advisory_lock($1)", [LOCKS.MIGRATION]);
		await source.runMigrations();
	} finally {
		await guard.end();
	}
}
async function checkServer(client) {
	if (Number((await client.query("SHOW server_version_num")).rows[0]?.server_version_num) < OLDEST) throw new DatabaseNotUsable("PostgreSQL 15 or later is needed.");
	const known = await client.query("SELECT name FROM pg_available_extensions WHERE name = ANY($1)", [NEEDED]);
	const missing = NEEDED.filter((name) => !known.rows.some((row) => row.name === name));
	if (missing.length > 0) throw new DatabaseNotUsable(`PostgreSQL lacks the extensions ${missing.join(", ")}. Install its contrib package.`);
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/decorateMetadata.js
function __decorateMetadata(k, v) {
	if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/decorate.js
function __decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
// apps/api/src/modules/agreement/agreement-children.entity.ts
var AgreementPartyEntity = class AgreementPartyEntity {};
__decorate([PrimaryColumn("uuid"), __decorateMetadata("design:type", String)], AgreementPartyEntity.prototype, "id", void 0);
__decorate([Column("uuid", { name: "agreement_id" }), __decorateMetadata("design:type", String)], AgreementPartyEntity.prototype, "agreementId", void 0);
__decorate([Column("text"), __decorateMetadata("design:type", String)], AgreementPartyEntity.prototype, "side", void 0);
__decorate([Column("text", { nullable: true }), __decorateMetadata("design:type", Object)], AgreementPartyEntity.prototype, "role", void 0);
__decorate([Column("uuid", {
	name: "unit_id",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementPartyEntity.prototype, "unitId", void 0);
__decorate([Column("uuid", {
	name: "partner_id",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementPartyEntity.prototype, "partnerId", void 0);
__decorate([Column("int"), __decorateMetadata("design:type", Number)], AgreementPartyEntity.prototype, "position", void 0);
AgreementPartyEntity = __decorate([Entity("agreement_party"), Recorded({
	aggregate: "agreement",
	aggregateKey: "agreementId"
})], AgreementPartyEntity);
var AgreementAreaRowEntity = class AgreementAreaRowEntity {};
__decorate([PrimaryColumn("uuid"), __decorateMetadata("design:type", String)], AgreementAreaRowEntity.prototype, "id", void 0);
__decorate([Column("uuid", { name: "agreement_id" }), __decorateMetadata("design:type", String)], AgreementAreaRowEntity.prototype, "agreementId", void 0);
__decorate([Column("int"), __decorateMetadata("design:type", Number)], AgreementAreaRowEntity.prototype, "position", void 0);
__decorate([Column("text"), __decorateMetadata("design:type", Object)], AgreementAreaRowEntity.prototype, "shape", void 0);
__decorate([Column("boolean", { name: "is_exclusion" }), __decorateMetadata("design:type", Boolean)], AgreementAreaRowEntity.prototype, "isExclusion", void 0);
__decorate([Column("text", {
	name: "county_code",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementAreaRowEntity.prototype, "countyCode", void 0);
__decorate([Column("text", {
	name: "region_code",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementAreaRowEntity.prototype, "regionCode", void 0);
__decorate([Column("uuid", {
	name: "municipality_id",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementAreaRowEntity.prototype, "municipalityId", void 0);
__decorate([Column("date", {
	name: "valid_from",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementAreaRowEntity.prototype, "from", void 0);
__decorate([Column("date", {
	name: "valid_to",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementAreaRowEntity.prototype, "to", void 0);
__decorate([Column("boolean", { name: "is_part_only" }), __decorateMetadata("design:type", Boolean)], AgreementAreaRowEntity.prototype, "isPartOnly", void 0);
__decorate([Column("text", { nullable: true }), __decorateMetadata("design:type", Object)], AgreementAreaRowEntity.prototype, "note", void 0);
__decorate([Column("text", {
	name: "merger_effect",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementAreaRowEntity.prototype, "mergerEffect", void 0);
AgreementAreaRowEntity = __decorate([Entity("agreement_area_row"), Recorded({
	aggregate: "agreement",
	aggregateKey: "agreementId"
})], AgreementAreaRowEntity);
var AgreementOptionEntity = class AgreementOptionEntity {};
__decorate([PrimaryColumn("uuid"), __decorateMetadata("design:type", String)], AgreementOptionEntity.prototype, "id", void 0);
__decorate([Column("uuid", { name: "agreement_id" }), __decorateMetadata("design:type", String)], AgreementOptionEntity.prototype, "agreementId", void 0);
__decorate([Column("int"), __decorateMetadata("design:type", Number)], AgreementOptionEntity.prototype, "position", void 0);
__decorate([Column("int"), __decorateMetadata("design:type", Number)], AgreementOptionEntity.prototype, "months", void 0);
__decorate([Column("date", {
	name: "used_on",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementOptionEntity.prototype, "usedOn", void 0);
__decorate([Column("text", { nullable: true }), __decorateMetadata("design:type", Object)], AgreementOptionEntity.prototype, "decision", void 0);
AgreementOptionEntity = __decorate([Entity("agreement_option"), Recorded({
	aggregate: "agreement",
	aggregateKey: "agreementId"
})], AgreementOptionEntity);
var AgreementNamedPersonEntity = class AgreementNamedPersonEntity {};
__decorate([PrimaryColumn("uuid"), __decorateMetadata("design:type", String)], AgreementNamedPersonEntity.prototype, "id", void 0);
__decorate([Column("uuid", { name: "agreement_id" }), __decorateMetadata("design:type", String)], AgreementNamedPersonEntity.prototype, "agreementId", void 0);
__decorate([Column("uuid", { name: "account_id" }), __decorateMetadata("design:type", String)], AgreementNamedPersonEntity.prototype, "accountId", void 0);
AgreementNamedPersonEntity = __decorate([Entity("agreement_named_person"), Recorded({
	aggregate: "agreement",
	aggregateKey: "agreementId"
})], AgreementNamedPersonEntity);
// apps/api/src/modules/agreement/agreement-record.ts
/** SQL expressions that give one agreement `a` as a row of `AgreementRecord`. */
var RECORD_COLUMNS = `
  a.id, a.number, a.version, a.kind, a.stage, a.term_kind AS "termKind", a.starts, a.ends, a.renewal_months AS "renewalMonths",
  a.notice_kind AS "noticeKind", a.notice_months AS "noticeMonths", a.notice_anchor AS "noticeAnchor", a.review_on::text AS "reviewOn",
  a.ending_manner AS "endingManner", a.ending_notice_on::text AS "endingNoticeOn", a.ending_last_day::text AS "endingLastDay",
  a.ending_reason AS "endingReason", a.decided_on::text AS "decidedOn", a.decision_body AS "decisionBody", a.decision_section AS "decisionSection",
  a.decision_url AS "decisionUrl", a.signed_on::text AS "signedOn", a.original_kept_at AS "originalKeptAt",
  a.own_record_number AS "ownRecordNumber", a.partner_record_number AS "partnerRecordNumber", a.owner_unit_id AS "ownerUnitId",
  a.responsible_id AS "responsibleId", a.created_by AS "createdBy", a.is_recorded_afterwards AS "isRecordedAfterwards", a.visibility,
  a.shows_in_coverage AS "showsInCoverage",
  (SELECT coalesce(json_agg(json_build_object('id', p.id, 'side', p.side, 'role', p.role, 'unitId', p.unit_id, 'partnerId', p.partner_id,
     'position', p.position, 'name', coalesce(u.name_fi, r.name_fi), 'nameSv', coalesce(u.name_sv, r.name_sv),
     'partner', CASE WHEN r.id IS NULL THEN NULL ELSE json_build_object('id', r.id, 'kind', r.kind, 'countyCode', r.county_code, 'municipalityIds',
        CASE WHEN r.municipality_id IS NOT NULL AND r.kind = 'MUNICIPALITY' THEN json_build_array(r.municipality_id)
        ELSE (SELECT coalesce(json_agg(s.municipality_id ORDER BY s.municipality_id), '[]') FROM partner_stands_for s WHERE s.partner_id = r.id) END) END
     ) ORDER BY p.position, p.id), '[]')
   FROM agreement_party p LEFT JOIN unit u ON u.id = p.unit_id LEFT JOIN partner r ON r.id = p.partner_id WHERE p.agreement_id = a.id) AS parties,
  (SELECT coalesce(json_agg(json_build_object('id', w.id, 'position', w.position, 'shape', w.shape, 'isExclusion', w.is_exclusion,
     'countyCode', w.county_code, 'regionCode', w.region_code, 'municipalityId', w.municipality_id, 'from', w.valid_from, 'to', w.valid_to,
     'isPartOnly', w.is_part_only, 'note', w.note, 'mergerEffect', w.merger_effect) ORDER BY w.position, w.id), '[]')
   FROM agreement_area_row w WHERE w.agreement_id = a.id) AS area,
  (SELECT coalesce(json_agg(json_build_object('id', o.id, 'position', o.position, 'months', o.months, 'usedOn', o.used_on, 'decision', o.decision)
     ORDER BY o.position, o.id), '[]') FROM agreement_option o WHERE o.agreement_id = a.id) AS options,
  (SELECT coalesce(json_agg(n.account_id ORDER BY n.account_id), '[]') FROM agreement_named_person n WHERE n.agreement_id = a.id) AS "namedPersonIds"`;
/** The records under these ids, or all of them. */
function loadRecords(from, ids) {
	const some = ids === "ALL" ? "" : "WHERE a.id = ANY($1)";
	return from.query(`SELECT ${RECORD_COLUMNS} FROM agreement a ${some} ORDER BY a.number`, ids === "ALL" ? [] : [ids]);
}
/** What the rules need of a record. */
function factsOf(record) {
	return {
		id: record.id,
		number: record.number,
		kind: record.kind,
		stage: record.stage,
		parties: record.parties.map(({ id, side, name, unitId, partner }) => ({
			id,
			side,
			name,
			unitId,
			partner
		})),
		area: record.area.map(({ position: _position, note: _note, ...row }) => row),
		term: {
			kind: record.termKind ?? "OPEN_ENDED",
			starts: record.starts,
			ends: record.ends,
			renewalMonths: record.renewalMonths,
			options: record.options.map(({ id, months, usedOn }) => ({
				id,
				months,
				usedOn
			})),
			notice: noticeOf(record),
			reviewOn: record.reviewOn
		},
		ending: endingOf$1(record),
		decidedOn: record.decidedOn,
		signedOn: record.signedOn,
		isRecordedAfterwards: record.isRecordedAfterwards,
		visibility: record.visibility,
		showsInCoverage: record.showsInCoverage
	};
}
function noticeOf(record) {
	if (record.noticeKind === "NOT_DURING_TERM") return "NOT_DURING_TERM";
	if (record.noticeMonths === null || record.noticeAnchor === null) return null;
	return {
		months: record.noticeMonths,
		anchor: record.noticeAnchor
	};
}
function endingOf$1(record) {
	const { endingManner, endingNoticeOn, endingLastDay } = record;
	if (endingManner === null || endingNoticeOn === null || endingLastDay === null) return null;
	return {
		manner: endingManner,
		noticeOn: endingNoticeOn,
		lastDay: endingLastDay
	};
}
__name(endingOf$1, "endingOf");
// apps/api/src/modules/agreement/agreement.access.ts
var parameterList = (parameters) => (value) => `$${parameters.push(value)}`;
/** SQL condition on agreement `a`: the rows that the actor may know of at all (decision 6). Part of every read. */
function visibleTo(actor, add) {
	const { rules } = agreementVisibility(actor);
	return rules.length === 0 ? "false" : `(${rules.map((rule) => reached(rule, actor, add)).join(" OR ")})`;
}
/**
* SQL condition on a coverage span `s`: whether the actor may know which agreement it comes from (R-05). Who sees every normal agreement
* needs a look at the agreement only where it is restricted.
*/
function mayKnow(actor, add) {
	const seesEveryNormal = agreementVisibility(actor).rules.some((rule) => rule.where.kind === "ALL");
	const looked = `EXISTS (SELECT 1 FROM agreement a WHERE a.id = s.agreement_id AND ${visibleTo(actor, add)})`;
	return seesEveryNormal ? `(NOT s.is_restricted OR ${looked})` : looked;
}
/** SQL expression: how much of agreement `a` the actor sees (R-04); null when nothing. */
function detailFor(actor, add) {
	const { rules } = agreementVisibility(actor);
	const byDetail = (detail) => rules.filter((rule) => rule.detail === detail);
	const cases = [
		"FULL",
		"ORGANISATIONS",
		"SUMMARY"
	].filter((detail) => byDetail(detail).length > 0).map((detail) => `WHEN ${byDetail(detail).map((rule) => reached(rule, actor, add)).join(" OR ")} THEN '${detail}'`);
	return cases.length === 0 ? "NULL" : `CASE ${cases.join(" ")} END`;
}
/** What the rights need to know of an agreement. */
function accessObjectOf(record) {
	return {
		ownerUnitId: record.ownerUnitId,
		createdBy: record.createdBy,
		restrictedTo: record.visibility === "RESTRICTED" ? [...record.namedPersonIds, ...record.responsibleId ? [record.responsibleId] : []] : null
	};
}
/** Which of these agreements the actor may know of. */
async function visibleIds(from, actor, ids) {
	const parameters = [];
	const add = parameterList(parameters);
	const rows = await from.query(`SELECT a.id FROM agreement a WHERE a.id = ANY(${add(ids)}::uuid[]) AND ${visibleTo(actor, add)}`, parameters);
	return new Set(rows.map((row) => row.id));
}
/** The agreements whose area rows concern one of the municipalities on some day, exclusions apart. */
async function agreementsConcerning(from, municipalityIds) {
	return (await from.query(`SELECT a.id FROM agreement a WHERE ${concerns("$1")} ORDER BY a.number`, [municipalityIds])).map((row) => row.id);
}
function reached(rule, actor, add) {
	return `(${inScope(rule, actor, add)} AND ${passesRestriction(rule, actor, add)})`;
}
function inScope(rule, actor, add) {
	switch (rule.where.kind) {
		case "ALL": return "true";
		case "OWNER_UNIT": return `a.owner_unit_id = ANY(${add(rule.where.unitIds)}::uuid[])`;
		case "MUNICIPALITY": return concerns(add(rule.where.municipalityIds));
		case "ACCOUNT": return `a.responsible_id = ${add(actor.accountId)}::uuid`;
		case "REPRESENTATIVES": return "false";
	}
}
/** The agreement concerns one of the municipalities on some day. */
var concerns = (municipalityIds) => `EXISTS (
  SELECT 1 FROM agreement_area_row w
  LEFT JOIN area_membership m ON (w.shape = 'WHOLE_COUNTY' AND m.kind = 'COUNTY' AND m.area = w.county_code)
                              OR (w.shape = 'WHOLE_REGION' AND m.kind = 'REGION' AND m.area = w.region_code)
  WHERE w.agreement_id = a.id AND NOT w.is_exclusion
    AND (w.shape = 'WHOLE_COUNTRY' OR coalesce(w.municipality_id, m.municipality_id) = ANY(${municipalityIds}::uuid[])))`;
function passesRestriction(rule, actor, add) {
	if (rule.restricted === "ALWAYS") return "true";
	if (rule.restricted === "NEVER") return `a.visibility = 'NORMAL'`;
	const account = add(actor.accountId);
	return `(a.visibility = 'NORMAL' OR a.responsible_id = ${account}::uuid
    OR EXISTS (SELECT 1 FROM agreement_named_person n WHERE n.agreement_id = a.id AND n.account_id = ${account}::uuid))`;
}
// apps/api/src/platform/graphql/errors.ts
/** A top-level error with a code of the catalogue and its text; only for not signed in, not allowed at all, malformed, internal (decision 5). */
function catalogueError(language, code, params = {}, extra = {}) {
	const message = problemText(createTranslator(language), problem(code, params));
	return new GraphQLError(message, { extensions: {
		code,
		...extra
	} });
}
var notSignedInError = (language) => catalogueError(language, "GEN-401", {}, { http: { status: 401 } });
/** R-06: the extensions carry the rule, the missing right in words, and the nearest people who can grant it. */
var forbiddenError = (language, why) => catalogueError(language, "GEN-403", {
	right: why.missingRight,
	askFrom: why.askFrom
}, { ...why });
// apps/api/src/platform/graphql/loaders.ts
/** The loaders of one request, made when first asked for. */
var Loaders = class {
	constructor(database) {
		this.database = database;
		this.made = /* @__PURE__ */ new Map();
		this.load = (batch, key) => {
			return (this.made.get(batch) ?? this.make(batch)).load(key);
		};
	}
	make(batch) {
		const loader = new DataLoader((keys) => batch(keys, this.database));
		this.made.set(batch, loader);
		return loader;
	}
};
// apps/api/src/platform/graphql/outcomes.ts
var ProblemType = class ProblemType {};
__decorate([Field(() => String, { description: "Code of the error catalogue, `AGR-01`." }), __decorateMetadata("design:type", String)], ProblemType.prototype, "code", void 0);
__decorate([Field(() => String, { description: "What is wrong and what to do." }), __decorateMetadata("design:type", String)], ProblemType.prototype, "message", void 0);
__decorate([Field(() => String, { description: "The input field to blame, `term.ends`; empty when no single one." }), __decorateMetadata("design:type", String)], ProblemType.prototype, "path", void 0);
__decorate([Field(() => Boolean, { description: "A warning may be accepted by sending its code in `acceptedWarnings`." }), __decorateMetadata("design:type", Boolean)], ProblemType.prototype, "warning", void 0);
ProblemType = __decorate([ObjectType("Problem", { description: "What is wrong, with its code from the error catalogue and its text in the language of the request." })], ProblemType);
var ReasonType = class ReasonType {};
__decorate([Field(() => String, { description: "Code of the reason." }), __decorateMetadata("design:type", String)], ReasonType.prototype, "code", void 0);
__decorate([Field(() => String, { description: "The reason as a sentence in the language of the request." }), __decorateMetadata("design:type", String)], ReasonType.prototype, "text", void 0);
ReasonType = __decorate([ObjectType("Reason", { description: "Why a value is what it is." })], ReasonType);
/** Problems put into words. */
var problemTypes = (problems, language) => problems.map((found) => ({
	code: found.code,
	message: problemText(createTranslator(language), found),
	path: found.path,
	warning: found.warning
}));
var reasonTypes = (reasons, language) => reasons.map((found) => ({
	code: found.code,
	text: reasonText(createTranslator(language), found)
}));
var InvalidInput = class InvalidInput extends Refusal {
	constructor(problems, language) {
		super();
		this.problems = problemTypes(problems, language);
	}
};
__decorate([Field(() => [ProblemType], { description: "Every malformed field." }), __decorateMetadata("design:type", Array)], InvalidInput.prototype, "problems", void 0);
InvalidInput = __decorate([ObjectType({ description: "The input has the wrong shape: a missing, too long or malformed value." }), __decorateMetadata("design:paramtypes", [Array, Object])], InvalidInput);
var RuleViolation = class RuleViolation extends Refusal {
	constructor(problems, language) {
		super();
		this.problems = problemTypes(problems, language);
	}
};
__decorate([Field(() => [ProblemType], { description: "Every rule that says no." }), __decorateMetadata("design:type", Array)], RuleViolation.prototype, "problems", void 0);
RuleViolation = __decorate([ObjectType({ description: "A rule of the domain says no, or warns. Nothing was stored." }), __decorateMetadata("design:paramtypes", [Array, Object])], RuleViolation);
var FieldConflict = class FieldConflict {};
__decorate([Field(() => String, { description: "The field, `term.ends`." }), __decorateMetadata("design:type", String)], FieldConflict.prototype, "field", void 0);
__decorate([Field(() => String, { description: "Its name on the screen." }), __decorateMetadata("design:type", String)], FieldConflict.prototype, "label", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "What this request wanted."
}), __decorateMetadata("design:type", Object)], FieldConflict.prototype, "mine", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "What stands now."
}), __decorateMetadata("design:type", Object)], FieldConflict.prototype, "current", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "What stood when the person opened it."
}), __decorateMetadata("design:type", Object)], FieldConflict.prototype, "original", void 0);
FieldConflict = __decorate([ObjectType({ description: "A field that two people changed (A-18)." })], FieldConflict);
var StaleVersion = class StaleVersion extends Refusal {
	constructor(currentVersion, conflicts, language) {
		super();
		this.code = conflicts.length > 0 ? "GEN-409" : "GEN-412";
		this.message = codeText(this.code, language);
		this.currentVersion = currentVersion;
		this.conflicts = conflicts;
	}
};
__decorate([Field(() => String, { description: "GEN-409 or GEN-412." }), __decorateMetadata("design:type", String)], StaleVersion.prototype, "code", void 0);
__decorate([Field(() => String, { description: "What to do." }), __decorateMetadata("design:type", String)], StaleVersion.prototype, "message", void 0);
__decorate([Field(() => Int, { description: "The version that stands now." }), __decorateMetadata("design:type", Number)], StaleVersion.prototype, "currentVersion", void 0);
__decorate([Field(() => [FieldConflict], { description: "The fields both changed." }), __decorateMetadata("design:type", Array)], StaleVersion.prototype, "conflicts", void 0);
StaleVersion = __decorate([ObjectType({ description: "Somebody else changed the same field meanwhile (GEN-409), or the record can no longer take the change (GEN-412)." }), __decorateMetadata("design:paramtypes", [
	Number,
	Array,
	Object
])], StaleVersion);
var NotFound = class NotFound extends Refusal {
	constructor(language) {
		super();
		this.code = "GEN-404";
		this.message = codeText("GEN-404", language);
	}
};
__decorate([Field(() => String, { description: "GEN-404." }), __decorateMetadata("design:type", Object)], NotFound.prototype, "code", void 0);
__decorate([Field(() => String, { description: "What to do." }), __decorateMetadata("design:type", String)], NotFound.prototype, "message", void 0);
NotFound = __decorate([ObjectType({ description: "There is no such record, or you may not see it: the same answer (R-05)." }), __decorateMetadata("design:paramtypes", [Object])], NotFound);
var Forbidden = class Forbidden extends Refusal {
	constructor(fields, language) {
		super();
		this.code = "GEN-403";
		this.message = problemText(createTranslator(language), problem("GEN-403", {
			right: fields.missingRight,
			askFrom: fields.askFrom
		}));
		this.rule = fields.rule;
		this.missingRight = fields.missingRight;
		this.askFrom = fields.askFrom;
	}
};
__decorate([Field(() => String, { description: "GEN-403." }), __decorateMetadata("design:type", Object)], Forbidden.prototype, "code", void 0);
__decorate([Field(() => String, { description: "The whole answer in words." }), __decorateMetadata("design:type", String)], Forbidden.prototype, "message", void 0);
__decorate([Field(() => String, { description: "The rule that says no, `R-04`." }), __decorateMetadata("design:type", String)], Forbidden.prototype, "rule", void 0);
__decorate([Field(() => String, { description: "The right that is missing, in words." }), __decorateMetadata("design:type", String)], Forbidden.prototype, "missingRight", void 0);
__decorate([Field(() => [String], { description: "The nearest people who can grant it." }), __decorateMetadata("design:type", Array)], Forbidden.prototype, "askFrom", void 0);
Forbidden = __decorate([ObjectType({ description: "You see it but may not do this: which rule, which right, and whom to ask (R-06)." }), __decorateMetadata("design:paramtypes", [Object, Object])], Forbidden);
var ActionState = class ActionState {};
__decorate([Field(() => String, { description: "The action, `agreement.sign`." }), __decorateMetadata("design:type", String)], ActionState.prototype, "name", void 0);
__decorate([Field(() => Boolean, { description: "Whether it may be done." }), __decorateMetadata("design:type", Boolean)], ActionState.prototype, "allowed", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Why not, in words."
}), __decorateMetadata("design:type", Object)], ActionState.prototype, "reason", void 0);
ActionState = __decorate([ObjectType({ description: "Whether you may do something with a record now, and if not, why (R-06)." })], ActionState);
var codeText = (code, language) => problemText(createTranslator(language), problem(code));
// apps/api/src/platform/graphql/enums.ts
/** A GraphQL enum object from a domain constant: the constants stay the single source. Register it with `registerEnumType`. */
var enumOf = (values) => Object.fromEntries(values.map((value) => [value, value]));
// apps/api/src/platform/graphql/scalars.ts
function textScalar(name, description, accepts) {
	const checked = (value) => {
		if (typeof value === "string" && accepts(value)) return value;
		throw new GraphQLError(`${name} can't represent ${JSON.stringify(value)}`, { extensions: {
			code: "GEN-002",
			scalar: name
		} });
	};
	return new GraphQLScalarType({
		name,
		description,
		serialize: (value) => String(value),
		parseValue: checked,
		parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : null)
	});
}
var DateScalar = textScalar("Date", "A calendar day in Finland, `2026-11-22`.", isLocalDate);
var PartialDateScalar = textScalar("PartialDate", "A date as far as it is known: `2021-03-15`, `2021-03`, `2021`, or `unknown`.", isPartialDate);
var INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;
var DateTimeScalar = textScalar("DateTime", "An instant with its offset, `2026-11-22T12:05:00.123456Z`; microseconds are kept.", (text) => INSTANT.test(text) && !Number.isNaN(Date.parse(text)));
// apps/api/src/platform/graphql/validate.ts
/** Runs class-validator on an input object that GraphQL has already typed; null when its shape is right. */
async function invalidInput(input, language) {
	const errors = await validate(input, { forbidUnknownValues: false });
	return errors.length > 0 ? new InvalidInput(errors.flatMap((error) => problemsOf(error, "")), language) : null;
}
function problemsOf(error, parent) {
	const path = parent ? `${parent}.${error.property}` : error.property;
	const nested = (error.children ?? []).flatMap((child) => problemsOf(child, path));
	return error.constraints ? [problem("GEN-003", { field: path }, path), ...nested] : nested;
}
// apps/api/src/platform/graphql/result-union.ts
/** The result of a command (decision 5): its payload, or one of the ways it can say no. Payloads may be plain rows. */
function resultUnion(name, payload, refusals) {
	return createUnionType({
		name,
		description: "What was done, or why not.",
		types: () => [payload, ...refusals],
		resolveType: (value) => value instanceof Refusal ? value.constructor : payload
	});
}
// apps/api/src/modules/area/area-store.ts
var VALID = (table) => `json_build_object('start', ${table}.valid_from, 'end', ${table}.valid_to)`;
var SIDE = (side) => `
  coalesce((SELECT json_agg(s.municipality_id ORDER BY s.position) FROM area_event_municipality s WHERE s.area_event_id = e.id AND s.side = '${side}'), '[]')`;
var NAMED = (table, more = "") => `
  (SELECT coalesce(json_agg(json_build_object('code', code, 'nameFi', name_fi, 'nameSv', name_sv, 'nameEn', name_en${more}) ORDER BY code), '[]') FROM ${table})`;
/** Everything in one statement, so that it is one moment's register, and it carries that moment's mark. */
var REGISTER$2 = `
  SELECT state.mark,
    (SELECT coalesce(json_agg(json_build_object('id', m.id, 'versions', m.versions) ORDER BY m.code), '[]') FROM (
      SELECT v.municipality_id AS id, max(v.code) AS code, json_agg(json_build_object('code', v.code, 'nameFi', v.name_fi, 'nameSv', v.name_sv,
        'genitiveFi', v.genitive_fi, 'inessiveFi', v.inessive_fi, 'kind', v.kind, 'language', v.language, 'valid', ${VALID("v")})
        ORDER BY v.valid_from NULLS FIRST) AS versions
      FROM municipality_version v GROUP BY v.municipality_id) m) AS municipalities,
    ${NAMED("county", ", 'isCounty', is_county")} AS counties,
    ${NAMED("region")} AS regions,
    (SELECT coalesce(json_agg(json_build_object('municipalityId', a.municipality_id, 'kind', a.kind, 'area', a.area, 'valid', ${VALID("a")})
      ORDER BY a.municipality_id, a.kind, a.valid_from NULLS FIRST), '[]') FROM area_membership a) AS memberships,
    (SELECT coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'on', e.happens_on, 'from', ${SIDE("FROM")}, 'to', ${SIDE("TO")},
      'source', e.source, 'reversed', e.is_reversed) ORDER BY e.happens_on, e.id), '[]') FROM area_event e) AS events,
    (SELECT coalesce(json_agg(json_build_object('code', f.code, 'nameFi', f.name_fi, 'nameSv', f.name_sv, 'dissolvedOn', f.dissolved_on,
      'successorIds', (SELECT json_agg(s.municipality_id ORDER BY s.position) FROM former_municipality_successor s WHERE s.former_municipality_id = f.id))
      ORDER BY f.dissolved_on, f.code), '[]') FROM former_municipality f) AS former
  FROM area_state state`;
var AreaStore = class AreaStore {
	constructor(database) {
		this.database = database;
		this.kept = null;
	}
	/** @param tx a command hands in its transaction, and sees its own changes. */
	async areas(tx) {
		const from = tx ?? this.database;
		const [state] = await from.query("SELECT mark FROM area_state");
		if (this.kept !== null && this.kept.mark === state?.mark) return this.kept.areas;
		const [row] = await from.query(REGISTER$2);
		if (!row) throw new Error("area_state has no row");
		this.kept = {
			mark: row.mark,
			areas: areasOf(row)
		};
		return this.kept.areas;
	}
	async index(tx) {
		return (await this.areas(tx)).index;
	}
};
AreaStore = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [typeof Database === "undefined" ? Object : Database])], AreaStore);
var areasOf = ({ municipalities, counties, memberships, events, regions, former }) => ({
	index: createAreaIndex({
		municipalities,
		counties,
		memberships,
		events
	}),
	regions,
	former
});
// apps/api/src/modules/area/area.entity.ts
var CountyEntity = class CountyEntity {};
__decorate([PrimaryColumn("uuid"), __decorateMetadata("design:type", String)], CountyEntity.prototype, "id", void 0);
__decorate([Column("text"), __decorateMetadata("design:type", String)], CountyEntity.prototype, "code", void 0);
__decorate([Column("text", { name: "name_fi" }), __decorateMetadata("design:type", String)], CountyEntity.prototype, "nameFi", void 0);
__decorate([Column("text", { name: "name_sv" }), __decorateMetadata("design:type", String)], CountyEntity.prototype, "nameSv", void 0);
__decorate([Column("text", { name: "name_en" }), __decorateMetadata("design:type", String)], CountyEntity.prototype, "nameEn", void 0);
__decorate([Column("boolean", { name: "is_county" }), __decorateMetadata("design:type", Boolean)], CountyEntity.prototype, "isCounty", void 0);
CountyEntity = __decorate([Entity("county"), Recorded({
	aggregate: "county",
	aggregateKey: "id"
})], CountyEntity);
var RegionEntity = class RegionEntity {};
__decorate([PrimaryColumn("uuid"), __decorateMetadata("design:type", String)], RegionEntity.prototype, "id", void 0);
__decorate([Column("text"), __decorateMetadata("design:type", String)], RegionEntity.prototype, "code", void 0);
__decorate([Column("text", { name: "name_fi" }), __decorateMetadata("design:type", String)], RegionEntity.prototype, "nameFi", void 0);
__decorate([Column("text", { name: "name_sv" }), __decorateMetadata("design:type", String)], RegionEntity.prototype, "nameSv", void 0);
__decorate([Column("text", { name: "name_en" }), __decorateMetadata("design:type", String)], RegionEntity.prototype, "nameEn", void 0);
RegionEntity = __decorate([Entity("region"), Recorded({
	aggregate: "region",
	aggregateKey: "id"
})], RegionEntity);
var AreaEventEntity = class AreaEventEntity {};
__decorate([PrimaryColumn("uuid"), __decorateMetadata("design:type", String)], AreaEventEntity.prototype, "id", void 0);
__decorate([Column("text"), __decorateMetadata("design:type", Object)], AreaEventEntity.prototype, "kind", void 0);
__decorate([Column("date", { name: "happens_on" }), __decorateMetadata("design:type", Object)], AreaEventEntity.prototype, "happensOn", void 0);
__decorate([Column("text"), __decorateMetadata("design:type", String)], AreaEventEntity.prototype, "source", void 0);
__decorate([Column("boolean", { name: "is_reversed" }), __decorateMetadata("design:type", Boolean)], AreaEventEntity.prototype, "isReversed", void 0);
AreaEventEntity = __decorate([Entity("area_event"), Recorded({
	aggregate: "area_event",
	aggregateKey: "id"
})], AreaEventEntity);
var AreaEventMunicipalityEntity = class AreaEventMunicipalityEntity {};
__decorate([PrimaryColumn("uuid"), __decorateMetadata("design:type", String)], AreaEventMunicipalityEntity.prototype, "id", void 0);
__decorate([Column("uuid", { name: "area_event_id" }), __decorateMetadata("design:type", String)], AreaEventMunicipalityEntity.prototype, "areaEventId", void 0);
__decorate([Column("uuid", { name: "municipality_id" }), __decorateMetadata("design:type", String)], AreaEventMunicipalityEntity.prototype, "municipalityId", void 0);
__decorate([Column("text"), __decorateMetadata("design:type", String)], AreaEventMunicipalityEntity.prototype, "side", void 0);
__decorate([Column("int"), __decorateMetadata("design:type", Number)], AreaEventMunicipalityEntity.prototype, "position", void 0);
AreaEventMunicipalityEntity = __decorate([Entity("area_event_municipality"), Recorded({
	aggregate: "area_event",
	aggregateKey: "areaEventId"
})], AreaEventMunicipalityEntity);
var FormerMunicipalityEntity = class FormerMunicipalityEntity {};
__decorate([PrimaryColumn("uuid"), __decorateMetadata("design:type", String)], FormerMunicipalityEntity.prototype, "id", void 0);
__decorate([Column("text"), __decorateMetadata("design:type", String)], FormerMunicipalityEntity.prototype, "code", void 0);
__decorate([Column("text", { name: "name_fi" }), __decorateMetadata("design:type", String)], FormerMunicipalityEntity.prototype, "nameFi", void 0);
__decorate([Column("text", {
	name: "name_sv",
	nullable: true
}), __decorateMetadata("design:type", Object)], FormerMunicipalityEntity.prototype, "nameSv", void 0);
__decorate([Column("date", { name: "dissolved_on" }), __decorateMetadata("design:type", Object)], FormerMunicipalityEntity.prototype, "dissolvedOn", void 0);
FormerMunicipalityEntity = __decorate([Entity("former_municipality"), Recorded({
	aggregate: "former_municipality",
	aggregateKey: "id"
})], FormerMunicipalityEntity);
var FormerMunicipalitySuccessorEntity = class FormerMunicipalitySuccessorEntity {};
__decorate([PrimaryColumn("uuid"), __decorateMetadata("design:type", String)], FormerMunicipalitySuccessorEntity.prototype, "id", void 0);
__decorate([Column("uuid", { name: "former_municipality_id" }), __decorateMetadata("design:type", String)], FormerMunicipalitySuccessorEntity.prototype, "formerMunicipalityId", void 0);
__decorate([Column("uuid", { name: "municipality_id" }), __decorateMetadata("design:type", String)], FormerMunicipalitySuccessorEntity.prototype, "municipalityId", void 0);
__decorate([Column("int"), __decorateMetadata("design:type", Number)], FormerMunicipalitySuccessorEntity.prototype, "position", void 0);
FormerMunicipalitySuccessorEntity = __decorate([Entity("former_municipality_successor"), Recorded({
	aggregate: "former_municipality",
	aggregateKey: "formerMunicipalityId"
})], FormerMunicipalitySuccessorEntity);
// apps/api/src/modules/area/area-names.ts
/** The name of a county, region or district in a language; Finnish where it has no name in it. */
function areaName(names, language) {
	if (language === "sv") return names.nameSv;
	return language === "en" ? names.nameEn ?? names.nameFi : names.nameFi;
}
var countyType = (county, language) => ({
	code: county.code,
	name: areaName(county, language),
	isCounty: county.isCounty
});
var regionType = (region, language) => ({
	code: region.code,
	name: areaName(region, language)
});
// apps/api/src/modules/area/former-names.ts
/** G-07: the dissolved municipalities as the day knows them: dissolved by then, and still dissolved. */
var dissolvedBy = (areas, day) => areas.former.filter((former) => true);
/** Municipalities of the register that have ended by the day; they needn't be on the list of the dissolved ones. */
function endedBy({ index }, day) {
	return index.register.municipalities.flatMap(({ id }) => {
		const version = index.latestVersion(id);
		const end = index.existence(id).end;
		if (version === null || end === null || end >= day) return [];
		const { code, nameFi, nameSv } = version;
		return [{
			code,
			nameFi,
			nameSv,
			dissolvedOn: addDays(end, 1),
			successorIds: [id]
		}];
	});
}
/** G-07: every municipality's dissolved ones on the day, under the id of the municipality, the latest first. */
function formerNamesOn(areas, day) {
	const known = dissolvedBy(areas, day);
	const listed = new Set(known.map(({ code, dissolvedOn }) => `${code} ${dissolvedOn}`));
	const unlisted = endedBy(areas, day).filter(({ code, dissolvedOn }) => !listed.has(`${code} ${dissolvedOn}`));
	const found = /* @__PURE__ */ new Map();
	for (const former of [...known, ...unlisted]) for (const id of new Set(former.successorIds.flatMap((successor) => identitiesOn(areas.index, successor, day)))) found.set(id, [...found.get(id) ?? [], former]);
	for (const list of found.values()) list.sort((a, b) => a.dissolvedOn < b.dissolvedOn ? 1 : Number(a.dissolvedOn === b.dissolvedOn) - 1);
	return found;
}
// apps/api/src/modules/area/municipality.queries.ts
var ON_DAY = (row) => `daterange(${row}.valid_from, ${row}.valid_to, '[]') @> $1::date`;
var NAMES$1 = /* @__PURE__ */ __name((row) => `'nameFi', ${row}.name_fi, 'nameSv', ${row}.name_sv`, "NAMES");
var DAYS$1 = /* @__PURE__ */ __name((row) => `'from', ${row}.valid_from, 'to', ${row}.valid_to`, "DAYS");
/** English shows Finnish names, so it has the Finnish order. */
var ORDER = {
	fi: "v.name_fi COLLATE \"fi-FI-x-icu\"",
	sv: "v.name_sv COLLATE \"sv-SE-x-icu\"",
	en: "v.name_fi COLLATE \"fi-FI-x-icu\""
};
/** `$2` = only these municipalities, or all of them. */
var ASKED = (row) => `($2::uuid[] IS NULL OR ${row}.municipality_id = ANY($2))`;
var AREAS = `
  SELECT a.municipality_id,
    (json_agg(json_build_object('code', c.code, ${NAMES$1("c")}, 'nameEn', c.name_en, 'isCounty', c.is_county)) FILTER (WHERE c.id IS NOT NULL AND ${ON_DAY("a")}))->0 AS county,
    (json_agg(json_build_object('code', r.code, ${NAMES$1("r")}, 'nameEn', r.name_en)) FILTER (WHERE r.id IS NOT NULL AND ${ON_DAY("a")}))->0 AS region,
    (json_agg(json_build_object('id', u.id, ${NAMES$1("u")})) FILTER (WHERE u.id IS NOT NULL AND ${ON_DAY("a")}))->0 AS district,
    json_agg(json_build_object('kind', a.kind, 'area', a.area, 'nameFi', coalesce(c.name_fi, r.name_fi, u.name_fi),
      'nameSv', coalesce(c.name_sv, r.name_sv, u.name_sv), 'nameEn', coalesce(c.name_en, r.name_en), ${DAYS$1("a")})
      ORDER BY a.kind, a.valid_from NULLS FIRST) AS memberships
  FROM area_membership a
  LEFT JOIN county c ON c.code = a.county_code LEFT JOIN region r ON r.code = a.region_code LEFT JOIN unit u ON u.id = a.district_id
  WHERE ${ASKED("a")} GROUP BY a.municipality_id`;
var VERSIONS = `
  SELECT x.municipality_id, json_agg(json_build_object('code', x.code, ${NAMES$1("x")}, 'kind', x.kind, ${DAYS$1("x")}) ORDER BY x.valid_from NULLS FIRST) AS versions
  FROM municipality_version x WHERE ${ASKED("x")} GROUP BY x.municipality_id`;
var POPULATION = `
  SELECT DISTINCT ON (p.municipality_id) p.municipality_id, json_build_object('year', p.year, 'inhabitants', p.inhabitants) AS population
  FROM municipality_population p WHERE ${ASKED("p")} ORDER BY p.municipality_id, p.year DESC`;
var select = (language) => `
  SELECT v.municipality_id AS id, v.code, v.name_fi AS "nameFi", v.name_sv AS "nameSv", v.genitive_fi AS "genitiveFi", v.inessive_fi AS "inessiveFi",
         v.kind, v.language, areas.county, areas.region, areas.district, population.population,
         versions.versions, coalesce(areas.memberships, '[]') AS memberships
  FROM municipality_version v
  LEFT JOIN (${AREAS}) areas USING (municipality_id)
  LEFT JOIN (${VERSIONS}) versions USING (municipality_id)
  LEFT JOIN (${POPULATION}) population USING (municipality_id)
  WHERE ${ON_DAY("v")} AND ${ASKED("v")}
  ORDER BY ${ORDER[language]}, v.municipality_id`;
/** Municipalities of a day by name in the order of the language, in one statement. @param ids only these; `null` = all of them. */
var municipalitiesOn = (database, day, language, ids) => database.query(select(language), [day, ids]);
// apps/api/src/modules/area/area.reader.ts
/** G-03: Åland has no district. */
var ALAND_REGION = "21";
var AreaReader = class AreaReader {
	constructor(store, database) {
		this.store = store;
		this.database = database;
	}
	/** The municipality that uses the code on the day. */
	async municipality(code, day, language) {
		const areas = await this.store.areas();
		const id = areas.index.byCode(code, day);
		return id === null ? null : (await this.read(areas, day, language, [id]))[0] ?? null;
	}
	/** The municipalities of the day by name; `tx` when a command shows what it has written. */
	async municipalities(day, language, ids = null, tx) {
		return this.read(await this.store.areas(tx), day, language, ids, tx);
	}
	/** G-07: found by a name or code, present or former; the best first. */
	async search(text, day, language) {
		const areas = await this.store.areas();
		const hits = searchMunicipalities(text, areas.index, dissolvedBy(areas, day), day);
		const rows = await this.read(areas, day, language, hits.map((hit) => hit.municipalityId));
		const byId = new Map(rows.map((row) => [row.id, row]));
		return hits.flatMap(({ municipalityId, matchedFormer }) => {
			const row = byId.get(municipalityId);
			return row ? [{
				...row,
				matchedName: matchedFormer
			}] : [];
		});
	}
	/** G-03: whose district nobody knows; Åland has none. */
	async toConfirm(day, language) {
		return (await this.municipalities(day, language)).filter((row) => row.district === null && row.region?.code !== ALAND_REGION);
	}
	async counties(language) {
		const { index } = await this.store.areas();
		return inOrder$1(index.register.counties.map((county) => countyType(county, language)), language);
	}
	async regions(language) {
		const { regions } = await this.store.areas();
		return inOrder$1(regions.map((region) => regionType(region, language)), language);
	}
	/** G-04: the newest first, those to come at the top. */
	async events(language, tx) {
		const areas = await this.store.areas(tx);
		return [...areas.index.register.events].reverse().map((event) => eventType(areas, event, createTranslator(language)));
	}
	async read(areas, day, language, ids, tx) {
		const rows = await municipalitiesOn(tx ?? this.database, day, language, ids);
		const former = formerNamesOn(areas, day);
		return rows.map((row) => municipalityType(row, areas, former.get(row.id) ?? [], createTranslator(language)));
	}
};
AreaReader = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [typeof AreaStore === "undefined" ? Object : AreaStore, typeof Database === "undefined" ? Object : Database])], AreaReader);
var inOrder$1 = /* @__PURE__ */ __name((areas, language) => {
	const compare = compareNames(language);
	return [...areas].sort((a, b) => compare(a.name, b.name));
}, "inOrder");
function municipalityType(row, areas, former, translator) {
	const { language } = translator;
	const existence = areas.index.existence(row.id);
	return {
		...row,
		displayName: placeName(translator, row),
		county: row.county && countyType(row.county, language),
		region: row.region && regionType(row.region, language),
		district: row.district && {
			id: row.district.id,
			name: areaName(row.district, language)
		},
		from: existence?.start ?? null,
		to: existence?.end ?? null,
		versions: [...row.versions],
		memberships: row.memberships.map((membership) => ({
			...membership,
			areaName: areaName(membership, language)
		})),
		formerNames: former.map(({ code, nameFi, nameSv, dissolvedOn }) => ({
			code,
			name: shortPlaceName(translator, {
				nameFi,
				nameSv: nameSv ?? nameFi
			}),
			dissolvedOn
		})),
		matchedName: null
	};
}
function eventType(areas, event, translator) {
	const { id, kind, on, source, reversed } = event;
	const named = (ids, day) => ids.flatMap((municipality) => partyOf(areas, municipality, day, translator));
	return {
		id,
		kind,
		on,
		source,
		isReversed: reversed,
		from: named(event.from, addDays(on, -1)),
		to: named(event.to, on)
	};
}
function partyOf({ index }, id, day, translator) {
	const version = index.versionOn(id, day) ?? index.latestVersion(id);
	return version ? [{
		code: version.code,
		name: placeName(translator, version)
	}] : [];
}
// apps/api/src/modules/area/municipality-ids.ts
/** GEO-01: what is wrong with the codes themselves, each under its place in the list. */
var codeProblems = (codes, path) => codes.flatMap((text, position) => {
	const checked = checkMunicipalityCode(text);
	return checked.ok ? [] : checked.problems.map((found) => ({
		...found,
		path: `${path}.${position}`
	}));
});
/** The municipality that uses the code on the day; otherwise the one that did or will, so that a rule can say that it is not there then. */
function municipalityByCode$1(index, text, day) {
	const code = text.trim();
	const another = index.register.municipalities.filter(({ versions }) => versions.some((version) => version.code === code)).at(-1);
	return index.byCode(code, day) ?? another?.id ?? null;
}
__name(municipalityByCode$1, "municipalityByCode");
/** The municipalities behind codes of the right shape, each once. `on`: the day the message names. */
function municipalitiesByCode(index, codes, day, on, path) {
	const found = codes.map((code, position) => ({
		code,
		id: municipalityByCode$1(index, code, day),
		path: `${path}.${position}`
	}));
	return {
		ids: [...new Set(found.flatMap(({ id }) => id ?? []))],
		problems: found.filter(({ id }) => id === null).map((one) => problem("GEO-03", {
			municipality: one.code.trim(),
			on
		}, one.path))
	};
}
var area_events_default = {
	source: "Tilastokeskus, luokitukset (kunta, maakunta, hyvinvointialue), muokattu",
	licence: "CC BY 4.0",
	rows: [
		{
			"id": "dbfae097-69cf-56ff-9220-71374656ffa3",
			"kind": "MERGER",
			"on": "2017-01-01",
			"from": ["55aa83b0-0814-5234-a6fa-ce856953ed0a"],
			"to": ["f6acb107-dff2-5b3d-b2e5-8cc45d8a1e76"],
			"source": "Tilastokeskus, kuntaluokitus"
		},
		{
			"id": "c9f72ecb-5c84-541e-a051-2d9d320c5846",
			"kind": "MERGER",
			"on": "2017-01-01",
			"from": ["0933ce3e-7802-5b00-a91c-3efe4b3d1870"],
			"to": ["777e28f4-6ec3-5597-acf2-21a768896583"],
			"source": "Tilastokeskus, kuntaluokitus"
		},
		{
			"id": "f63d43ac-db63-503e-909e-8a3cb432292b",
			"kind": "MERGER",
			"on": "2020-01-01",
			"from": ["aee23bd2-7747-537c-94da-4e440a97326a"],
			"to": ["329827db-4b20-591c-85fb-67711fb6f391"],
			"source": "Tilastokeskus, kuntaluokitus"
		},
		{
			"id": "e4ebd411-d206-5705-b5cf-5350f5d72718",
			"kind": "MERGER",
			"on": "2021-01-01",
			"from": ["911200cf-5c5d-57be-b4d7-5d9f4a969d1f"],
			"to": ["0f2ae232-7af2-5408-a1f3-6d9f2afbe27d"],
			"source": "Tilastokeskus, kuntaluokitus"
		},
		{
			"id": "68bc0a2b-7c4c-5a03-8826-37aa740dbf5b",
			"kind": "AREA_TRANSFER",
			"on": "2021-01-01",
			"from": ["f9df66fe-ab81-5c43-bc8c-64347877c116"],
			"to": ["f9df66fe-ab81-5c43-bc8c-64347877c116"],
			"source": "Tilastokeskus, kuntaluokitus"
		},
		{
			"id": "df11ed78-4388-5585-b7a7-58b849610cb4",
			"kind": "AREA_TRANSFER",
			"on": "2021-01-01",
			"from": ["f0be8258-32e1-5a73-ba3f-65e9c1e22bfb"],
			"to": ["f0be8258-32e1-5a73-ba3f-65e9c1e22bfb"],
			"source": "Tilastokeskus, kuntaluokitus"
		},
		{
			"id": "772dadad-03b6-5a34-823a-ee3180c62aef",
			"kind": "AREA_TRANSFER",
			"on": "2021-01-01",
			"from": ["074375bd-8897-5f6f-98ea-df60b1a431ad"],
			"to": ["074375bd-8897-5f6f-98ea-df60b1a431ad"],
			"source": "Tilastokeskus, kuntaluokitus"
		},
		{
			"id": "b6c1c1c4-6694-50e2-8490-a58f9243cd40",
			"kind": "AREA_TRANSFER",
			"on": "2021-01-01",
			"from": ["6eb475e2-2198-5512-a29a-ba7f24c1d5a8"],
			"to": ["6eb475e2-2198-5512-a29a-ba7f24c1d5a8"],
			"source": "Tilastokeskus, kuntaluokitus"
		},
		{
			"id": "fe876745-cb8a-5cb2-9a13-e4c98bcfa6fb",
			"kind": "AREA_TRANSFER",
			"on": "2021-01-01",
			"from": ["ec4e53ff-a2e2-55d9-8cfb-c5b1a191f00b"],
			"to": ["ec4e53ff-a2e2-55d9-8cfb-c5b1a191f00b"],
			"source": "Tilastokeskus, kuntaluokitus"
		},
		{
			"id": "0a06de45-431d-5338-9376-8cf970eaba25",
			"kind": "MERGER",
			"on": "2025-01-01",
			"from": ["5b626194-db8e-5bcd-afc3-47df2ee02326"],
			"to": ["3d23bc93-ecce-53f9-91e8-102fb9fd7947"],
			"source": "Tilastokeskus, kuntaluokitus"
		}
	]
};
var counties_default = {
	source: "Tilastokeskus, luokitukset (kunta, maakunta, hyvinvointialue), muokattu",
	licence: "CC BY 4.0",
	rows: [
		{
			"code": "01",
			"nameFi": "Itä-Uudenmaan hyvinvointialue",
			"nameSv": "Östra Nylands välfärdsområde",
			"nameEn": "East Uusimaa wellbeing services county",
			"isCounty": true
		},
		{
			"code": "02",
			"nameFi": "Keski-Uudenmaan hyvinvointialue",
			"nameSv": "Mellersta Nylands välfärdsområde",
			"nameEn": "Central Uusimaa wellbeing services county",
			"isCounty": true
		},
		{
			"code": "03",
			"nameFi": "Länsi-Uudenmaan hyvinvointialue",
			"nameSv": "Västra Nylands välfärdsområde",
			"nameEn": "West Uusimaa wellbeing services county",
			"isCounty": true
		},
		{
			"code": "04",
			"nameFi": "Vantaan ja Keravan hyvinvointialue",
			"nameSv": "Vanda och Kervo välfärdsområde",
			"nameEn": "Vantaa and Kerava wellbeing services county",
			"isCounty": true
		},
		{
			"code": "05",
			"nameFi": "Varsinais-Suomen hyvinvointialue",
			"nameSv": "Egentliga Finlands välfärdsområde",
			"nameEn": "Southwest Finland wellbeing services county",
			"isCounty": true
		},
		{
			"code": "06",
			"nameFi": "Satakunnan hyvinvointialue",
			"nameSv": "Satakunta välfärdsområde",
			"nameEn": "Satakunta wellbeing services county",
			"isCounty": true
		},
		{
			"code": "07",
			"nameFi": "Kanta-Hämeen hyvinvointialue",
			"nameSv": "Egentliga Tavastlands välfärdsområde",
			"nameEn": "Kanta-Häme wellbeing services county",
			"isCounty": true
		},
		{
			"code": "08",
			"nameFi": "Pirkanmaan hyvinvointialue",
			"nameSv": "Birkalands välfärdsområde",
			"nameEn": "Pirkanmaa wellbeing services county",
			"isCounty": true
		},
		{
			"code": "09",
			"nameFi": "Päijät-Hämeen hyvinvointialue",
			"nameSv": "Päijänne-Tavastlands välfärdsområde",
			"nameEn": "Päijät-Häme wellbeing services county",
			"isCounty": true
		},
		{
			"code": "10",
			"nameFi": "Kymenlaakson hyvinvointialue",
			"nameSv": "Kymmenedalens välfärdsområde",
			"nameEn": "Kymenlaakso wellbeing services county",
			"isCounty": true
		},
		{
			"code": "11",
			"nameFi": "Etelä-Karjalan hyvinvointialue",
			"nameSv": "Södra Karelens välfärdsområde",
			"nameEn": "South Karelia wellbeing services county",
			"isCounty": true
		},
		{
			"code": "12",
			"nameFi": "Etelä-Savon hyvinvointialue",
			"nameSv": "Södra Savolax välfärdsområde",
			"nameEn": "South Savo wellbeing services county",
			"isCounty": true
		},
		{
			"code": "13",
			"nameFi": "Pohjois-Savon hyvinvointialue",
			"nameSv": "Norra Savolax välfärdsområde",
			"nameEn": "North Savo wellbeing services county",
			"isCounty": true
		},
		{
			"code": "14",
			"nameFi": "Pohjois-Karjalan hyvinvointialue",
			"nameSv": "Norra Karelens välfärdsområde",
			"nameEn": "North Karelia wellbeing services county",
			"isCounty": true
		},
		{
			"code": "15",
			"nameFi": "Keski-Suomen hyvinvointialue",
			"nameSv": "Mellersta Finlands välfärdsområde",
			"nameEn": "Central Finland wellbeing services county",
			"isCounty": true
		},
		{
			"code": "16",
			"nameFi": "Etelä-Pohjanmaan hyvinvointialue",
			"nameSv": "Södra Österbottens välfärdsområde",
			"nameEn": "South Ostrobothnia wellbeing services county",
			"isCounty": true
		},
		{
			"code": "17",
			"nameFi": "Pohjanmaan hyvinvointialue",
			"nameSv": "Österbottens välfärdsområde",
			"nameEn": "Ostrobothnia wellbeing services county",
			"isCounty": true
		},
		{
			"code": "18",
			"nameFi": "Keski-Pohjanmaan hyvinvointialue",
			"nameSv": "Mellersta Österbottens välfärdsområde",
			"nameEn": "Central Ostrobothnia wellbeing services county",
			"isCounty": true
		},
		{
			"code": "19",
			"nameFi": "Pohjois-Pohjanmaan hyvinvointialue",
			"nameSv": "Norra Österbottens välfärdsområde",
			"nameEn": "North Ostrobothnia wellbeing services county",
			"isCounty": true
		},
		{
			"code": "20",
			"nameFi": "Kainuun hyvinvointialue",
			"nameSv": "Kajanalands välfärdsområde",
			"nameEn": "Kainuu wellbeing services county",
			"isCounty": true
		},
		{
			"code": "21",
			"nameFi": "Lapin hyvinvointialue",
			"nameSv": "Lapplands välfärdsområde",
			"nameEn": "Lapland wellbeing services county",
			"isCounty": true
		},
		{
			"code": "90",
			"nameFi": "Helsingin kaupunki",
			"nameSv": "Helsingfors stad",
			"nameEn": "City of Helsinki",
			"isCounty": false
		},
		{
			"code": "91",
			"nameFi": "Ahvenanmaa",
			"nameSv": "Åland",
			"nameEn": "Åland",
			"isCounty": false
		}
	]
};
var county_memberships_default = {
	source: "Tilastokeskus, luokitukset (kunta, maakunta, hyvinvointialue), muokattu",
	licence: "CC BY 4.0",
	rows: [
		{
			"municipalityId": "0bb08f98-2955-5a48-9795-e771b8a30ba1",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "5953d1e9-11d8-5afa-acd5-f294bb3c5760",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "6efeb51e-620b-582c-aac6-211e7caab0d9",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "36f5e0bf-bf2f-573c-9e07-d8627435fa2b",
			"area": "09",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "12841735-f992-581f-889c-7afbd8b94447",
			"area": "01",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "8c439af8-95a8-546b-81e8-171e59a71f61",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "d84bed52-066b-53b8-b158-c5732d6079d7",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "f26ccd91-d3a5-5f78-848b-34019fcf0987",
			"area": "91",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "fcb1cf69-be5a-5d9d-8239-472468607976",
			"area": "91",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "cb9ae5ff-5fb9-539d-a3a9-6fd3cd7527d5",
			"area": "12",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "750780c0-ca09-5cb1-9017-b19841e0a120",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "11ee7bc9-a643-50b0-b1f7-6e81abf397e2",
			"area": "03",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "5f0d0f85-df84-5e37-a77b-01c8ff64a4cb",
			"area": "06",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "777e28f4-6ec3-5597-acf2-21a768896583",
			"area": "06",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "45feac54-f7ff-5eb3-bffd-dee6917651b0",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "2564a049-d5a2-5072-9bf4-b1e18d3935dd",
			"area": "91",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "acd3d082-199b-56ae-9992-ceb60080343e",
			"area": "07",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "1bcc58bb-14a3-5b19-8e9e-4e32f19653f2",
			"area": "91",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "00ea53d8-58fe-5460-a526-eba8a31d545f",
			"area": "91",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "4bb4661d-83a8-5b50-9030-c9570b60ce8c",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "817a76f9-ed64-5b8c-a7aa-41d7806a37ce",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "dfbeed73-1426-5dee-bcad-4075b34bb439",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "f69145f2-2ebd-5555-b44c-62c01b3c0654",
			"area": "18",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "0fd4c4a6-08ed-53a5-8f98-3b8227c77b88",
			"area": "10",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "7fe6e3c5-7378-5018-aea0-c50b2fb833cb",
			"area": "91",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "f67fba9a-c467-5e3c-8cea-fd2626096111",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "2a31c89b-fec5-54ba-a395-0d75bfbf3153",
			"area": "03",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "190dda0f-1c9a-5012-8548-e116a7853b65",
			"area": "06",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "50b3e287-9be6-524b-affe-48b7da62529c",
			"area": "09",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "e0e32a4f-3362-58f6-9638-2106523e8b30",
			"area": "07",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "714878ee-3522-5bf7-9666-f36db68281b3",
			"area": "07",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "f9df66fe-ab81-5c43-bc8c-64347877c116",
			"area": "14",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "b0da3d36-ffe4-5a9c-a3a7-7b15cac5663f",
			"area": "90",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "8538e10d-9a16-55f2-ad91-7b3767dca389",
			"area": "04",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "a1d32aab-74f1-586f-9b0f-432b9696a43f",
			"area": "12",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "9a097b44-e4dc-5321-b391-ef43f6faadb1",
			"area": "09",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "7c15cd60-123d-5fa4-9d33-750a2d50d1fd",
			"area": "06",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "df48763f-ef4d-581e-8c73-86a4265f665b",
			"area": "07",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "f1c7ec4b-fc8e-5478-bc18-3e7a2c621c2f",
			"area": "20",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "c7f172d0-96da-56ee-8985-ad0522ebc249",
			"area": "02",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "c2586293-4b32-51fb-8b95-b9ae59a24122",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "27b4ed09-191f-55af-868b-72014d226d64",
			"area": "07",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "70595764-1633-52ef-9b0f-ebb035f9a205",
			"area": "09",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "e0ac3e38-0cb7-5404-b718-fa3d6ccfeba3",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "52e5420d-8fe8-511e-a055-bd1086f68456",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "f0be8258-32e1-5a73-ba3f-65e9c1e22bfb",
			"area": "09",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "61993dbb-79c2-5745-b95b-bebbe17f9421",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "1037f41d-ae2a-5e79-987f-4b51bb6c71b3",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "298fd401-c7c8-5de0-8ae8-dc0aa032c55b",
			"area": "14",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "9187710d-2a05-5544-a3b5-68369ecda4d8",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "657a4b15-1f38-5bc3-aca7-3141433f6cc7",
			"area": "03",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "b7e1a9cc-4b8f-5fb4-930b-339ec2b8e8fe",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "074375bd-8897-5f6f-98ea-df60b1a431ad",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "3bd12f00-7ff4-5d91-ba3b-e53e075950a1",
			"area": "11",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "d0db88a1-b045-59c9-b08e-a55a1136e13c",
			"area": "07",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "cda48721-86b0-59bb-92b2-684e4ec2b8cb",
			"area": "14",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "184d363b-200f-54b5-9951-c30b1d3ece0c",
			"area": "07",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "28bc6ed2-e5ff-514f-966c-53a1a8d516c6",
			"area": "91",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "6eb475e2-2198-5512-a29a-ba7f24c1d5a8",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "4726cc9a-9ff9-55f3-8adf-14e2f0cb55cf",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "1854ed63-6f08-59d8-b5d1-9d51f36b889f",
			"area": "14",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "0028d363-4cf3-528b-9b71-074d696849e2",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "9c06c7d4-da10-5d1b-a7bf-86663439b6c5",
			"area": "12",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "223acb24-5dcd-5582-a47e-19df400d818a",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "163df339-cde6-5757-a05f-f0a0dbb43272",
			"area": "06",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "51342ea6-dde0-5323-ab37-420bb9fe0be2",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "ea546858-cd01-588b-ace7-ae4409e54d6e",
			"area": "02",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "f46a8da5-74c1-5d1a-a4c2-9af6d21a26fb",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "8c0ecbc9-ec36-5c22-8580-4ee3ad80cd4f",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "fc0aff46-0d61-50bf-8088-3deedf2e13ff",
			"area": "20",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "41fcefdf-e74f-50e8-9a17-c6f162d6a950",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "768c399c-da29-5406-b127-8afe9f3271ff",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "ea1ad44e-c4a6-5ab3-bff5-4023890fbaf5",
			"area": "12",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "0f2ae232-7af2-5408-a1f3-6d9f2afbe27d",
			"area": "06",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "fedee0c2-486a-5496-8798-103dae5112d0",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "24500392-cf37-5eff-bf25-a7a84d53535e",
			"area": "18",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "cfa1490e-964e-5cb5-97c0-713d2deb273e",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "296502fa-41ee-52c0-80cd-1928ee3c9f16",
			"area": "03",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "b0dcb414-eb8e-53c1-812f-de48051f1f4e",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "04a20bf2-8120-5e2b-b4eb-d1a7ca45a208",
			"area": "06",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "a988d8d6-8f98-552c-a257-6be5946ff5e3",
			"area": "17",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "3a1ae1c9-40f1-5ed2-b4d4-2ace35c45dc2",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "613c7c71-19a4-570c-9fd9-5e31d31582a3",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "71bfae6e-02bc-5129-9d0d-71e1ac84368a",
			"area": "03",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "3d6d10b1-2ab5-5cf7-9007-36261ea0e14b",
			"area": "18",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "4a4e0104-d50c-5363-86ef-2d81faa34b02",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "dddd0420-81b6-5aeb-a642-98ac51fc1d15",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "8fbfb928-8b84-53dc-937b-e966b891e8fa",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "41555fea-ea8f-5d73-881c-eec7237c2f5f",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "6edfc859-4b6d-54ec-a69d-7ff673312f64",
			"area": "04",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "2d689c82-9c3a-59d5-a795-cfac211b7844",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "22194d2c-f197-5242-a158-0192d9356bae",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "46266eb6-c815-5440-9e37-768319bf2937",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "f0561d5b-080e-5110-8875-3ded6356899b",
			"area": "03",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "784fef1c-5dee-588d-b49b-e41899ceb55b",
			"area": "14",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "2f231d09-3694-505f-a145-8f095dd838cf",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "983fb897-0665-5b47-8e3f-2f05b72cb4db",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "503da661-5197-5e03-b351-26cfa0259bd5",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "ae77f8fa-598c-5c4a-ab87-03391591483d",
			"area": "06",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "b3031550-3b9e-59eb-bfab-8802843765ab",
			"area": "18",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "f1797152-290b-5b99-b8ea-1c27abd35bd1",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "fd77ed34-47e2-5268-b2ca-350cfadf81e9",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "9af2bb5a-d63b-5cc6-85b9-8d67fcb20db8",
			"area": "14",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "5ef62d9e-89ee-588e-83d5-b9ca7d42db61",
			"area": "17",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "1b3762b6-bc4d-5d64-a1d0-dc57f31081b8",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "cf6439f2-50a2-5968-b7be-bb30cbec2238",
			"area": "10",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "19de2ba1-b578-5db4-ab9d-9b20f264883e",
			"area": "10",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "5966bc40-f554-5735-a0ed-41ff3a13fc1c",
			"area": "17",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "160f70b3-2164-5355-b8b6-d0035e8ae3d7",
			"area": "17",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "edc9d26a-419e-59f2-954a-6534422095b9",
			"area": "20",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "ec4e53ff-a2e2-55d9-8cfb-c5b1a191f00b",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "bab54bf1-507f-5fe0-80f8-260a9fe18290",
			"area": "91",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "f6acb107-dff2-5b3d-b2e5-8cc45d8a1e76",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "2c6ae6b3-35a6-5dea-a48e-11d645e2be86",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "882a2a82-4f37-523a-918b-4331889ff82c",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "516b0377-f174-5201-906e-98d3ffa36b3a",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "ee18890d-bb1f-5b9e-8977-17df76c51fd2",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "19f4557f-5a16-5a86-9f70-1ee0673c10c7",
			"area": "14",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "7f3400a0-251c-53b6-92e0-b7591ab2a8a5",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "d7df44f3-8d7f-5ba0-b43e-a9506b73fa16",
			"area": "09",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "d9ff01fc-89b1-59c5-89f9-c4c3997c0a04",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "c0918075-bc66-5d12-9c1d-d114faf3cff5",
			"area": "91",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "63184596-dce5-545b-9b05-bd4cc0be35be",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "81aa9f3d-dfa7-5540-9c0d-30039a329b95",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "fd417048-9e8a-50d0-803d-dc95c234661b",
			"area": "09",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "a87ab420-ab26-56ce-a99c-06d6ab9dcd49",
			"area": "17",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "7e69a868-7f9a-5c44-b973-07a52eabce00",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "26123c5a-7f69-5df1-a984-8834ab097f6c",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "874585ce-5e5b-5c0d-986a-21c6c550972d",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "b12a34b5-5943-5330-8b4d-607627afca49",
			"area": "11",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "5363f936-0af2-58f9-b2e7-28b242557d06",
			"area": "01",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "88817004-0260-58f2-ba97-919458771eae",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "0e991e11-7ebb-5d82-852e-ce4d143c3bc7",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "bb80c2d2-e3d5-5328-97a0-f7f51b10c689",
			"area": "11",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "aa9c6998-580f-5b6f-a889-fc6dafc80e33",
			"area": "91",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "a69276d7-6236-5661-b7c7-a60f62e40dc1",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "41d5111f-f21e-5f12-9d18-5d8d7b5408d7",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "82a7371f-c9ba-5c60-8bf2-931ca023b28c",
			"area": "18",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "e5c49607-1d3b-5bb4-a222-ce5c5097478f",
			"area": "14",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "bafa1c0c-9f2e-56f6-9323-196d7dca779b",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "cfa3cb44-6808-5388-b89a-91a0c67498c9",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "d21f48a1-c974-5a64-97fa-3392c5112273",
			"area": "14",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "3a4b865b-7dd4-53eb-a559-90b58f93f958",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "80700718-b0e2-53ec-8607-ca0962491661",
			"area": "07",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "ba87a41f-15fc-51c2-ae5e-0625a042fe73",
			"area": "01",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "656148e0-149c-5483-bfcd-224bdd77e400",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "a20bc98b-8272-58c8-b1a2-d9d69d04e8a9",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "a4b8c03e-9cd9-594e-a16d-3bdc7fedd373",
			"area": "91",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "099812ef-4f4d-5a28-a4b2-48e899509ecc",
			"area": "17",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "58444be1-4a77-5aa8-ae85-7d38347a68f5",
			"area": "11",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "96b34d6c-f4f4-5138-8192-3919d40d374f",
			"area": "03",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "726d2a9c-3112-5bd1-a949-36fef04e8bf5",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "dc3430ee-33ba-5d6a-8062-8c49b08f5f20",
			"area": "17",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "8337140b-ba1f-52b3-8340-304aee99b588",
			"area": "91",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "c12fe0cd-5579-53bc-b964-b8a442b70824",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "8a5fc108-4c38-5527-9698-95d12a3174d2",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "67e54a8b-17a1-5142-a86f-1d41400f5d0e",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "73b3f6ba-c574-5e8c-b8ab-b50c5d38461b",
			"area": "06",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "5801e021-5b5d-5cf3-8f1c-9b663fecfcb9",
			"area": "10",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "eb9c938a-7612-5ac0-9921-f4520e2e372a",
			"area": "12",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "045c02aa-58ca-5c8c-b48f-8b1a687023bd",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "e9c8268d-7fa5-518b-9eae-f075e3f5c6f5",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "f9e9627e-e86c-5cb2-866f-aca15ed34e4d",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "e28b9e94-8972-5851-9e03-5afb9451fe27",
			"area": "17",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "faa87974-f867-5150-89a4-5a6eec9509d5",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "415c9d89-e02b-5386-b988-9602c61506f5",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "09e763c3-bd5f-52ce-a8dc-0566df6bad8f",
			"area": "01",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "768f52a0-a33b-59d8-a2e5-48e5e0dae6d6",
			"area": "02",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "3d23bc93-ecce-53f9-91e8-102fb9fd7947",
			"area": "12",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "e5a27d6e-a5c3-52e8-9f94-3189c7971ed2",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "b91054bf-19ca-57ef-a884-08afc37c3b66",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "b0704009-7498-5d34-a457-333a5d700691",
			"area": "06",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "13f46396-6340-52e0-a520-f4e2f2a73911",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "53a92224-4a8c-5a7d-9c76-670cca8bc10c",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "b3f3bde7-1515-57ae-a206-989d1bf062e9",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "329827db-4b20-591c-85fb-67711fb6f391",
			"area": "14",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "3d72de1d-4180-50ed-874d-1382ffb7c5a6",
			"area": "02",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "77a4754f-36a1-5b19-a284-a8ad0a2b857e",
			"area": "17",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "40e8e937-b73d-59f5-8288-18c55e41228c",
			"area": "09",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "a4612932-68df-573f-8483-8164f932a9e2",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "569102ea-6437-5044-ae06-7c62e1acf273",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "722ce4e7-3dca-5ae6-a09c-5c417dc2118b",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "048f0080-92af-5b7a-a7ac-ebf38b342511",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "c8085807-37e6-59ec-bb05-1a5d912a8e87",
			"area": "09",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "889adb2e-5231-540f-9933-3cd1772e01a8",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "a7200d65-18f5-52d9-a6f9-dc92b2ada918",
			"area": "20",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "ccd616ca-582c-5f0a-81da-9580c215ec97",
			"area": "11",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "5f2b90ea-d0eb-5e26-9d87-7efdf7509c2a",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "99012549-c71f-5b43-8752-b7ee1938f6cf",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "404695d9-f313-570e-9f71-817d7464a886",
			"area": "18",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "5b626194-db8e-5bcd-afc3-47df2ee02326",
			"area": "12",
			"start": "2021-07-01",
			"end": "2024-12-31"
		},
		{
			"municipalityId": "329f3e21-e975-54e3-abcb-303bf5e425c4",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "c93d34f4-d96d-5324-b62c-a18756026eb0",
			"area": "12",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "7fe2d966-4098-51f6-a93f-7c1dca12d787",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "04ab4b52-e3b9-512b-b7c8-0bb864bd789b",
			"area": "17",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "50e927dd-1c04-5651-9992-faafbff54084",
			"area": "17",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "540d4829-f8e0-5859-ace7-951695f5f353",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "6ba36a04-ea5f-5069-9c5a-3343aa61f11b",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "7a297d56-bb20-5662-8281-ae7a311aefc8",
			"area": "14",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "71ef7e1e-dcfa-5fca-b07a-071f39950bb1",
			"area": "06",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "c6ad6a50-f653-5b2d-b24c-47517f955544",
			"area": "06",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "e6a7012e-c177-5c94-8884-5aadf0bd569f",
			"area": "02",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "d6a98557-794c-53e1-b1c3-d50040a3be76",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "ec26eb8e-28c9-5972-be3c-ccbef02c74ed",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "7910cea1-580d-5f0f-869a-08f7a6fb02a4",
			"area": "01",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "3df75714-b5f8-596c-92b5-cb5ed6e0c526",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "caf257e3-0984-52db-b7a9-8f25095e7ea9",
			"area": "20",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "fe96dcef-7e49-506d-bff5-73e670348d3b",
			"area": "12",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "5193e1b1-540b-5312-a182-cb4eddaf38f2",
			"area": "10",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "4e7590e4-f0ac-5d98-aec2-28de4c2727e5",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "e651ee2a-8549-58be-ba23-b0adec5b409b",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "098c989a-09c1-5caa-b336-3ae4258ca3a4",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "4e1f89b6-1187-5f3c-8f74-e984fe4dce71",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "60925237-d18c-565e-b9f0-209846456148",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "53f48b4b-6123-58d6-bc9e-3a5f3f9446ad",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "6db1fbab-e285-573c-a8ef-363406e7d73e",
			"area": "01",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "f1b1acde-484f-5330-a9e6-41c08c0569cb",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "4cf34810-12cc-5635-8bcc-05b655a19bfc",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "e113af88-35a1-5c5a-ab51-11ef0264f33f",
			"area": "12",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "a5ad733f-9855-51b9-ba8d-b0a21c8e2444",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "a1edf39a-23b5-5db6-a1b8-2ea69b0666b1",
			"area": "06",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "079ec849-69ae-5cd7-abed-427309596692",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "b4af6ef2-bfe4-505f-a219-469b04005f94",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "741c344d-2c96-5944-b806-a3a0edd34ecf",
			"area": "11",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "847c9454-933d-5e64-bb2a-a78764cc1b13",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "e4046c01-4351-5610-94a3-e982b5acfff6",
			"area": "07",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "3a1b5394-23d1-5fbc-969d-6f7a8463846c",
			"area": "20",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "b1768323-1562-5495-90e5-bbf89c416fbc",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "bf2ef7a6-967e-59bd-a2cd-2c4a4c30559b",
			"area": "11",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "99f56806-1f65-5d62-aff7-468fbbc94cfa",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "5160b0a1-7de0-5a2a-a458-219cb9d71e57",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "1ddba95c-152d-5d4b-8d51-6915998ce897",
			"area": "14",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "024c59c5-2d5d-530b-aba4-26b90caaeb6b",
			"area": "03",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "b07f2048-877c-5f74-bde1-504f9935939d",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "91f37b35-bf57-5679-8eb3-e2a4709138f8",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "a8992209-da02-5b83-b532-3fe4366e9cd9",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "bbedc1c1-528b-5940-bc50-f1b0fd47f4f2",
			"area": "91",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "53806323-22b1-5727-943c-a9a15e41d077",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "e779cf98-e63f-59a7-8106-cbd2165eaf74",
			"area": "11",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "75cca740-cffb-58cf-96ea-1119027aa347",
			"area": "12",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "95df978c-02c5-501e-b022-7f428a1192ca",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "b1b865f8-0a61-5512-a4a9-dd704df0e990",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "12ba49bd-b82e-5b2f-8752-965e354be76f",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "7cecdf74-cfba-5610-acd7-629bae5cea0e",
			"area": "06",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "020e9342-423d-5460-9765-18fbd059e94f",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "6269c409-c494-5824-a369-d2edf9af33cc",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "ae3409c7-efdf-5ccd-9bf0-f19c8d9fdfbc",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "fc06c014-84a8-52c5-8d7d-3b10b13539da",
			"area": "01",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "d4cc1c0a-bce2-5a54-b8ee-f688c1f42279",
			"area": "03",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "277fb3ad-79db-54c2-952f-82f5d9dadb1b",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "294e2204-6757-5a45-a056-ba5bfcab863c",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "f23c82ac-cd3d-50cf-b260-f3c3dcfedcdb",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "63be1247-06e2-53ed-8d34-31602bf2021d",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "7eea35ae-720b-50e7-9e0d-903bc9155a00",
			"area": "20",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "a6337da6-4649-5723-91f6-1a175804eb94",
			"area": "91",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "a4f0cc8e-25e8-51d9-aa45-9136c898fd04",
			"area": "12",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "8507fab5-03ad-55f8-aa9f-1d911e56bc8e",
			"area": "91",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "ad221b0c-eee5-5414-9e55-95b1f0cfcc2f",
			"area": "20",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "e440eaf0-37f8-5dcf-925d-a534939a72ab",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "3fdfcb29-f21d-560a-a9ae-2ced731aa5eb",
			"area": "09",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "7c66f7d3-b50d-537b-bbae-4f097b03c4c7",
			"area": "06",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "07187b2c-6fc0-5b4a-959d-3aec6ba3eb23",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "b386e14d-c7c3-522b-ae81-01cc491e8349",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "116a6c6b-b9ea-5e58-bc24-9ff06ce5ce20",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "da2be4b5-ecb6-5c8c-90d1-7b8ff908ed48",
			"area": "11",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "a05242eb-a896-5981-9f4d-3fa0e8c08fae",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "7ffe8259-aac7-5f0e-b5eb-671b77e6ee25",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "14ceb307-4806-5d1e-8928-0e52bf0af487",
			"area": "07",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "f1599ef6-dd13-5f68-ae80-15e447921d41",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "39f50fc5-22bf-5d2d-8383-c3690f2326d0",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "d15d0edb-d125-58e5-b69d-6cac65131b18",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "5bb95bef-db9b-5bd6-8286-57786700522e",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "3f97a4fb-6d6b-51c4-ab87-c5d913420b3b",
			"area": "14",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "3d6a93f0-a8d9-516b-965a-f3a0da008f2d",
			"area": "18",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "d7f814f5-c6fb-519e-9956-afc79b71c9e4",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "c16d3a09-9187-53d2-9087-fec326b7be94",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "0267092d-2d0d-5765-b284-0d269f9b6359",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "b9a2ceae-d231-51a0-8ae9-5624f4245540",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "24c4748e-341d-5181-927f-f88dae662f51",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "74e49526-6d01-500b-931e-61668bc23216",
			"area": "02",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "177f9598-598d-55d1-a794-00f484839d48",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "fca22b17-b8af-5356-932e-8e17bfbd4399",
			"area": "06",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "428eb10b-a8a6-5f3b-8ca9-997ebdfdb11a",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "7d931e1c-cc52-597a-a3e0-6b4a7eeb1024",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "e6259975-9287-5462-955a-55aef276328f",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "08426dae-2726-55e8-8f4b-ccc58437e2dd",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "dd4aa79b-a9cb-5bf2-a476-d31c6bbaa499",
			"area": "17",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "ff017f99-b5fe-53f4-afc6-ab297123d8e5",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "a1dd4c24-5724-50ef-bfb1-f7f4c11265ab",
			"area": "17",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "e7e6bace-1642-5bdf-84ed-bf8335d66d96",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "71037415-6c91-5d27-b479-311977843b6e",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "2036af47-df84-5259-986b-043d514ccc3a",
			"area": "05",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "9864084e-5e3a-507b-aa66-ea50089bd3fe",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "54157678-78ef-5b37-baf1-5a7251f07a35",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "7b4c0ab2-3b21-54e6-ac8d-78423492b21b",
			"area": "18",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "c0a5f458-3b00-5332-a074-46c27d66dd8e",
			"area": "13",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "ed0a59b8-9617-5eb8-af8a-bfc12386e677",
			"area": "03",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "fbd5fe9f-a683-577e-b2d8-628b27ebd64a",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "c8b21dac-0305-577b-8275-d2f22b118653",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "ca5902f3-4e70-52a9-83e6-467d486b6588",
			"area": "10",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "290e9af1-8682-5744-a34d-5afbececf08f",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "fa3ae202-57e2-5890-bb46-64753bda04d2",
			"area": "91",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "91f58354-3e05-52ed-bca9-d339205c80a6",
			"area": "17",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "d7a61ac5-ca01-5d3e-baff-a9f62ca7354f",
			"area": "21",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "682e0108-82ee-5dfc-bf80-775e716af346",
			"area": "19",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "975c2804-0945-5e06-b576-053190d911fe",
			"area": "08",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "36b3959b-5623-5ad0-a6f6-9a7443c6cd31",
			"area": "07",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "aaf81749-f780-55f7-897c-d17faf62144e",
			"area": "16",
			"start": "2021-07-01",
			"end": null
		},
		{
			"municipalityId": "e4368d4f-f22b-5889-9db1-311ab0c38bb2",
			"area": "15",
			"start": "2021-07-01",
			"end": null
		}
	]
};
var district_memberships_default = {
	source: "Järjestön omat julkiset sivut",
	licence: "facts",
	rows: [
		{
			"municipalityId": "36f5e0bf-bf2f-573c-9e07-d8627435fa2b",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d84bed52-066b-53b8-b158-c5732d6079d7",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "acd3d082-199b-56ae-9992-ceb60080343e",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "50b3e287-9be6-524b-affe-48b7da62529c",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e0e32a4f-3362-58f6-9638-2106523e8b30",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "714878ee-3522-5bf7-9666-f36db68281b3",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "9a097b44-e4dc-5321-b391-ef43f6faadb1",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "df48763f-ef4d-581e-8c73-86a4265f665b",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c2586293-4b32-51fb-8b95-b9ae59a24122",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "27b4ed09-191f-55af-868b-72014d226d64",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "70595764-1633-52ef-9b0f-ebb035f9a205",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "61993dbb-79c2-5745-b95b-bebbe17f9421",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d0db88a1-b045-59c9-b08e-a55a1136e13c",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "184d363b-200f-54b5-9951-c30b1d3ece0c",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "0028d363-4cf3-528b-9b71-074d696849e2",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "768c399c-da29-5406-b127-8afe9f3271ff",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "22194d2c-f197-5242-a158-0192d9356bae",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d7df44f3-8d7f-5ba0-b43e-a9506b73fa16",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fd417048-9e8a-50d0-803d-dc95c234661b",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a69276d7-6236-5661-b7c7-a60f62e40dc1",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "80700718-b0e2-53ec-8607-ca0962491661",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e5a27d6e-a5c3-52e8-9f94-3189c7971ed2",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "53a92224-4a8c-5a7d-9c76-670cca8bc10c",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "40e8e937-b73d-59f5-8288-18c55e41228c",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "569102ea-6437-5044-ae06-7c62e1acf273",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c8085807-37e6-59ec-bb05-1a5d912a8e87",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5f2b90ea-d0eb-5e26-9d87-7efdf7509c2a",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "6ba36a04-ea5f-5069-9c5a-3343aa61f11b",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3df75714-b5f8-596c-92b5-cb5ed6e0c526",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "60925237-d18c-565e-b9f0-209846456148",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e4046c01-4351-5610-94a3-e982b5acfff6",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "99f56806-1f65-5d62-aff7-468fbbc94cfa",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3fdfcb29-f21d-560a-a9ae-2ced731aa5eb",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b386e14d-c7c3-522b-ae81-01cc491e8349",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "14ceb307-4806-5d1e-8928-0e52bf0af487",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f1599ef6-dd13-5f68-ae80-15e447921d41",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "428eb10b-a8a6-5f3b-8ca9-997ebdfdb11a",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e7e6bace-1642-5bdf-84ed-bf8335d66d96",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "54157678-78ef-5b37-baf1-5a7251f07a35",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "290e9af1-8682-5744-a34d-5afbececf08f",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "975c2804-0945-5e06-b576-053190d911fe",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "36b3959b-5623-5ad0-a6f6-9a7443c6cd31",
			"area": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "cb9ae5ff-5fb9-539d-a3a9-6fd3cd7527d5",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f67fba9a-c467-5e3c-8cea-fd2626096111",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f9df66fe-ab81-5c43-bc8c-64347877c116",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a1d32aab-74f1-586f-9b0f-432b9696a43f",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "52e5420d-8fe8-511e-a055-bd1086f68456",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "298fd401-c7c8-5de0-8ae8-dc0aa032c55b",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "cda48721-86b0-59bb-92b2-684e4ec2b8cb",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "6eb475e2-2198-5512-a29a-ba7f24c1d5a8",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "4726cc9a-9ff9-55f3-8adf-14e2f0cb55cf",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "55aa83b0-0814-5234-a6fa-ce856953ed0a",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": "2016-12-31"
		},
		{
			"municipalityId": "1854ed63-6f08-59d8-b5d1-9d51f36b889f",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "9c06c7d4-da10-5d1b-a7bf-86663439b6c5",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "223acb24-5dcd-5582-a47e-19df400d818a",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "51342ea6-dde0-5323-ab37-420bb9fe0be2",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "8c0ecbc9-ec36-5c22-8580-4ee3ad80cd4f",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ea1ad44e-c4a6-5ab3-bff5-4023890fbaf5",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fedee0c2-486a-5496-8798-103dae5112d0",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b0dcb414-eb8e-53c1-812f-de48051f1f4e",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "4a4e0104-d50c-5363-86ef-2d81faa34b02",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "2d689c82-9c3a-59d5-a795-cfac211b7844",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "46266eb6-c815-5440-9e37-768319bf2937",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "784fef1c-5dee-588d-b49b-e41899ceb55b",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "983fb897-0665-5b47-8e3f-2f05b72cb4db",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "503da661-5197-5e03-b351-26cfa0259bd5",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fd77ed34-47e2-5268-b2ca-350cfadf81e9",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "9af2bb5a-d63b-5cc6-85b9-8d67fcb20db8",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f6acb107-dff2-5b3d-b2e5-8cc45d8a1e76",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "19f4557f-5a16-5a86-9f70-1ee0673c10c7",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7f3400a0-251c-53b6-92e0-b7591ab2a8a5",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "26123c5a-7f69-5df1-a984-8834ab097f6c",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "0e991e11-7ebb-5d82-852e-ce4d143c3bc7",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "41d5111f-f21e-5f12-9d18-5d8d7b5408d7",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e5c49607-1d3b-5bb4-a222-ce5c5097478f",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d21f48a1-c974-5a64-97fa-3392c5112273",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "656148e0-149c-5483-bfcd-224bdd77e400",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "eb9c938a-7612-5ac0-9921-f4520e2e372a",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e9c8268d-7fa5-518b-9eae-f075e3f5c6f5",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "faa87974-f867-5150-89a4-5a6eec9509d5",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3d23bc93-ecce-53f9-91e8-102fb9fd7947",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "329827db-4b20-591c-85fb-67711fb6f391",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5b626194-db8e-5bcd-afc3-47df2ee02326",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": "2024-12-31"
		},
		{
			"municipalityId": "329f3e21-e975-54e3-abcb-303bf5e425c4",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c93d34f4-d96d-5324-b62c-a18756026eb0",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7fe2d966-4098-51f6-a93f-7c1dca12d787",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "540d4829-f8e0-5859-ace7-951695f5f353",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7a297d56-bb20-5662-8281-ae7a311aefc8",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fe96dcef-7e49-506d-bff5-73e670348d3b",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e113af88-35a1-5c5a-ab51-11ef0264f33f",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "079ec849-69ae-5cd7-abed-427309596692",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b4af6ef2-bfe4-505f-a219-469b04005f94",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "1ddba95c-152d-5d4b-8d51-6915998ce897",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b07f2048-877c-5f74-bde1-504f9935939d",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "75cca740-cffb-58cf-96ea-1119027aa347",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "6269c409-c494-5824-a369-d2edf9af33cc",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "63be1247-06e2-53ed-8d34-31602bf2021d",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a4f0cc8e-25e8-51d9-aa45-9136c898fd04",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e440eaf0-37f8-5dcf-925d-a534939a72ab",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "39f50fc5-22bf-5d2d-8383-c3690f2326d0",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3f97a4fb-6d6b-51c4-ab87-c5d913420b3b",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d7f814f5-c6fb-519e-9956-afc79b71c9e4",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "24c4748e-341d-5181-927f-f88dae662f51",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "08426dae-2726-55e8-8f4b-ccc58437e2dd",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "aee23bd2-7747-537c-94da-4e440a97326a",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": "2019-12-31"
		},
		{
			"municipalityId": "71037415-6c91-5d27-b479-311977843b6e",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "9864084e-5e3a-507b-aa66-ea50089bd3fe",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c0a5f458-3b00-5332-a074-46c27d66dd8e",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fbd5fe9f-a683-577e-b2d8-628b27ebd64a",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e4368d4f-f22b-5889-9db1-311ab0c38bb2",
			"area": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f1c7ec4b-fc8e-5478-bc18-3e7a2c621c2f",
			"area": "b35afadc-c4ce-5628-b3d5-7d8ae5e371aa",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fc0aff46-0d61-50bf-8088-3deedf2e13ff",
			"area": "b35afadc-c4ce-5628-b3d5-7d8ae5e371aa",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "edc9d26a-419e-59f2-954a-6534422095b9",
			"area": "b35afadc-c4ce-5628-b3d5-7d8ae5e371aa",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a7200d65-18f5-52d9-a6f9-dc92b2ada918",
			"area": "b35afadc-c4ce-5628-b3d5-7d8ae5e371aa",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "caf257e3-0984-52db-b7a9-8f25095e7ea9",
			"area": "b35afadc-c4ce-5628-b3d5-7d8ae5e371aa",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3a1b5394-23d1-5fbc-969d-6f7a8463846c",
			"area": "b35afadc-c4ce-5628-b3d5-7d8ae5e371aa",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7eea35ae-720b-50e7-9e0d-903bc9155a00",
			"area": "b35afadc-c4ce-5628-b3d5-7d8ae5e371aa",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ad221b0c-eee5-5414-9e55-95b1f0cfcc2f",
			"area": "b35afadc-c4ce-5628-b3d5-7d8ae5e371aa",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "0fd4c4a6-08ed-53a5-8f98-3b8227c77b88",
			"area": "5590ae66-cff6-5603-b675-96762e9596ab",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "cf6439f2-50a2-5968-b7be-bb30cbec2238",
			"area": "5590ae66-cff6-5603-b675-96762e9596ab",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "19de2ba1-b578-5db4-ab9d-9b20f264883e",
			"area": "5590ae66-cff6-5603-b675-96762e9596ab",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5801e021-5b5d-5cf3-8f1c-9b663fecfcb9",
			"area": "5590ae66-cff6-5603-b675-96762e9596ab",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5193e1b1-540b-5312-a182-cb4eddaf38f2",
			"area": "5590ae66-cff6-5603-b675-96762e9596ab",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ca5902f3-4e70-52a9-83e6-467d486b6588",
			"area": "5590ae66-cff6-5603-b675-96762e9596ab",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "750780c0-ca09-5cb1-9017-b19841e0a120",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "9187710d-2a05-5544-a3b5-68369ecda4d8",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "dddd0420-81b6-5aeb-a642-98ac51fc1d15",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "8fbfb928-8b84-53dc-937b-e966b891e8fa",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "2f231d09-3694-505f-a145-8f095dd838cf",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f1797152-290b-5b99-b8ea-1c27abd35bd1",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "63184596-dce5-545b-9b05-bd4cc0be35be",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f9e9627e-e86c-5cb2-866f-aca15ed34e4d",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "99012549-c71f-5b43-8752-b7ee1938f6cf",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d6a98557-794c-53e1-b1c3-d50040a3be76",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a5ad733f-9855-51b9-ba8d-b0a21c8e2444",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b1768323-1562-5495-90e5-bbf89c416fbc",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "91f37b35-bf57-5679-8eb3-e2a4709138f8",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "95df978c-02c5-501e-b022-7f428a1192ca",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ae3409c7-efdf-5ccd-9bf0-f19c8d9fdfbc",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "277fb3ad-79db-54c2-952f-82f5d9dadb1b",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d15d0edb-d125-58e5-b69d-6cac65131b18",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c16d3a09-9187-53d2-9087-fec326b7be94",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b9a2ceae-d231-51a0-8ae9-5624f4245540",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e6259975-9287-5462-955a-55aef276328f",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d7a61ac5-ca01-5d3e-baff-a9f62ca7354f",
			"area": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "0bb08f98-2955-5a48-9795-e771b8a30ba1",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "6efeb51e-620b-582c-aac6-211e7caab0d9",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "45feac54-f7ff-5eb3-bffd-dee6917651b0",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "1037f41d-ae2a-5e79-987f-4b51bb6c71b3",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b7e1a9cc-4b8f-5fb4-930b-339ec2b8e8fe",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "074375bd-8897-5f6f-98ea-df60b1a431ad",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "cfa1490e-964e-5cb5-97c0-713d2deb273e",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a988d8d6-8f98-552c-a257-6be5946ff5e3",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3a1ae1c9-40f1-5ed2-b4d4-2ace35c45dc2",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "613c7c71-19a4-570c-9fd9-5e31d31582a3",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5ef62d9e-89ee-588e-83d5-b9ca7d42db61",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5966bc40-f554-5735-a0ed-41ff3a13fc1c",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "160f70b3-2164-5355-b8b6-d0035e8ae3d7",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "2c6ae6b3-35a6-5dea-a48e-11d645e2be86",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "882a2a82-4f37-523a-918b-4331889ff82c",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a87ab420-ab26-56ce-a99c-06d6ab9dcd49",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "874585ce-5e5b-5c0d-986a-21c6c550972d",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "88817004-0260-58f2-ba97-919458771eae",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "099812ef-4f4d-5a28-a4b2-48e899509ecc",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "dc3430ee-33ba-5d6a-8062-8c49b08f5f20",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e28b9e94-8972-5851-9e03-5afb9451fe27",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "77a4754f-36a1-5b19-a284-a8ad0a2b857e",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "04ab4b52-e3b9-512b-b7c8-0bb864bd789b",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "50e927dd-1c04-5651-9992-faafbff54084",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b1b865f8-0a61-5512-a4a9-dd704df0e990",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "294e2204-6757-5a45-a056-ba5bfcab863c",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5bb95bef-db9b-5bd6-8286-57786700522e",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "dd4aa79b-a9cb-5bf2-a476-d31c6bbaa499",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a1dd4c24-5724-50ef-bfb1-f7f4c11265ab",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c8b21dac-0305-577b-8275-d2f22b118653",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "91f58354-3e05-52ed-bca9-d339205c80a6",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "aaf81749-f780-55f7-897c-d17faf62144e",
			"area": "1e437815-4464-5691-b89e-7220c350a614",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5f0d0f85-df84-5e37-a77b-01c8ff64a4cb",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "777e28f4-6ec3-5597-acf2-21a768896583",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "190dda0f-1c9a-5012-8548-e116a7853b65",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "911200cf-5c5d-57be-b4d7-5d9f4a969d1f",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": "2020-12-31"
		},
		{
			"municipalityId": "7c15cd60-123d-5fa4-9d33-750a2d50d1fd",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "163df339-cde6-5757-a05f-f0a0dbb43272",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "0f2ae232-7af2-5408-a1f3-6d9f2afbe27d",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "04a20bf2-8120-5e2b-b4eb-d1a7ca45a208",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ae77f8fa-598c-5c4a-ab87-03391591483d",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "0933ce3e-7802-5b00-a91c-3efe4b3d1870",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": "2016-12-31"
		},
		{
			"municipalityId": "73b3f6ba-c574-5e8c-b8ab-b50c5d38461b",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b0704009-7498-5d34-a457-333a5d700691",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "71ef7e1e-dcfa-5fca-b07a-071f39950bb1",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c6ad6a50-f653-5b2d-b24c-47517f955544",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a1edf39a-23b5-5db6-a1b8-2ea69b0666b1",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7cecdf74-cfba-5610-acd7-629bae5cea0e",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7c66f7d3-b50d-537b-bbae-4f097b03c4c7",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fca22b17-b8af-5356-932e-8e17bfbd4399",
			"area": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "12841735-f992-581f-889c-7afbd8b94447",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "11ee7bc9-a643-50b0-b1f7-6e81abf397e2",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "2a31c89b-fec5-54ba-a395-0d75bfbf3153",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b0da3d36-ffe4-5a9c-a3a7-7b15cac5663f",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "8538e10d-9a16-55f2-ad91-7b3767dca389",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c7f172d0-96da-56ee-8985-ad0522ebc249",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "657a4b15-1f38-5bc3-aca7-3141433f6cc7",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ea546858-cd01-588b-ace7-ae4409e54d6e",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "296502fa-41ee-52c0-80cd-1928ee3c9f16",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "71bfae6e-02bc-5129-9d0d-71e1ac84368a",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "6edfc859-4b6d-54ec-a69d-7ff673312f64",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f0561d5b-080e-5110-8875-3ded6356899b",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5363f936-0af2-58f9-b2e7-28b242557d06",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ba87a41f-15fc-51c2-ae5e-0625a042fe73",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "96b34d6c-f4f4-5138-8192-3919d40d374f",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "09e763c3-bd5f-52ce-a8dc-0566df6bad8f",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "768f52a0-a33b-59d8-a2e5-48e5e0dae6d6",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3d72de1d-4180-50ed-874d-1382ffb7c5a6",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e6a7012e-c177-5c94-8884-5aadf0bd569f",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7910cea1-580d-5f0f-869a-08f7a6fb02a4",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "6db1fbab-e285-573c-a8ef-363406e7d73e",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "024c59c5-2d5d-530b-aba4-26b90caaeb6b",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fc06c014-84a8-52c5-8d7d-3b10b13539da",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d4cc1c0a-bce2-5a54-b8ee-f688c1f42279",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "74e49526-6d01-500b-931e-61668bc23216",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ed0a59b8-9617-5eb8-af8a-bfc12386e677",
			"area": "d7673695-b917-5553-ade4-f0648ba82320",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "8c439af8-95a8-546b-81e8-171e59a71f61",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f46a8da5-74c1-5d1a-a4c2-9af6d21a26fb",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "1b3762b6-bc4d-5d64-a1d0-dc57f31081b8",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "516b0377-f174-5201-906e-98d3ffa36b3a",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "81aa9f3d-dfa7-5540-9c0d-30039a329b95",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7e69a868-7f9a-5c44-b973-07a52eabce00",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "bafa1c0c-9f2e-56f6-9323-196d7dca779b",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3a4b865b-7dd4-53eb-a559-90b58f93f958",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "726d2a9c-3112-5bd1-a949-36fef04e8bf5",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c12fe0cd-5579-53bc-b964-b8a442b70824",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "8a5fc108-4c38-5527-9698-95d12a3174d2",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "415c9d89-e02b-5386-b988-9602c61506f5",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b91054bf-19ca-57ef-a884-08afc37c3b66",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b3f3bde7-1515-57ae-a206-989d1bf062e9",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a4612932-68df-573f-8483-8164f932a9e2",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "889adb2e-5231-540f-9933-3cd1772e01a8",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "4e1f89b6-1187-5f3c-8f74-e984fe4dce71",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "53f48b4b-6123-58d6-bc9e-3a5f3f9446ad",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "4cf34810-12cc-5635-8bcc-05b655a19bfc",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5160b0a1-7de0-5a2a-a458-219cb9d71e57",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a8992209-da02-5b83-b532-3fe4366e9cd9",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "53806323-22b1-5727-943c-a9a15e41d077",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f23c82ac-cd3d-50cf-b260-f3c3dcfedcdb",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7ffe8259-aac7-5f0e-b5eb-671b77e6ee25",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "0267092d-2d0d-5765-b284-0d269f9b6359",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ff017f99-b5fe-53f4-afc6-ab297123d8e5",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "2036af47-df84-5259-986b-043d514ccc3a",
			"area": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"start": "2016-01-01",
			"end": null
		}
	]
};
var municipalities_default = {
	source: "Tilastokeskus, luokitukset (kunta, maakunta, hyvinvointialue), muokattu",
	licence: "CC BY 4.0",
	rows: [
		{
			"id": "0bb08f98-2955-5a48-9795-e771b8a30ba1",
			"code": "005",
			"nameFi": "Alajärvi",
			"nameSv": "Alajärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Alajärven",
			"inessiveFi": "Alajärvellä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "5953d1e9-11d8-5afa-acd5-f294bb3c5760",
			"code": "009",
			"nameFi": "Alavieska",
			"nameSv": "Alavieska",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Alavieskan",
			"inessiveFi": "Alavieskassa",
			"kind": "KUNTA"
		},
		{
			"id": "6efeb51e-620b-582c-aac6-211e7caab0d9",
			"code": "010",
			"nameFi": "Alavus",
			"nameSv": "Alavo",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Alavuden",
			"inessiveFi": "Alavudella",
			"kind": "KAUPUNKI"
		},
		{
			"id": "36f5e0bf-bf2f-573c-9e07-d8627435fa2b",
			"code": "016",
			"nameFi": "Asikkala",
			"nameSv": "Asikkala",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Asikkalan",
			"inessiveFi": "Asikkalassa",
			"kind": "KUNTA"
		},
		{
			"id": "12841735-f992-581f-889c-7afbd8b94447",
			"code": "018",
			"nameFi": "Askola",
			"nameSv": "Askola",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Askolan",
			"inessiveFi": "Askolassa",
			"kind": "KUNTA"
		},
		{
			"id": "8c439af8-95a8-546b-81e8-171e59a71f61",
			"code": "019",
			"nameFi": "Aura",
			"nameSv": "Aura",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Auran",
			"inessiveFi": "Aurassa",
			"kind": "KUNTA"
		},
		{
			"id": "d84bed52-066b-53b8-b158-c5732d6079d7",
			"code": "020",
			"nameFi": "Akaa",
			"nameSv": "Ackas",
			"language": "FI",
			"start": "2007-01-01",
			"end": null,
			"genitiveFi": "Akaan",
			"inessiveFi": "Akaassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "f26ccd91-d3a5-5f78-848b-34019fcf0987",
			"code": "035",
			"nameFi": "Brändö",
			"nameSv": "Brändö",
			"language": "SV",
			"start": null,
			"end": null,
			"genitiveFi": "Brändön",
			"inessiveFi": "Brändössä",
			"kind": "KUNTA"
		},
		{
			"id": "fcb1cf69-be5a-5d9d-8239-472468607976",
			"code": "043",
			"nameFi": "Eckerö",
			"nameSv": "Eckerö",
			"language": "SV",
			"start": null,
			"end": null,
			"genitiveFi": "Eckerön",
			"inessiveFi": "Eckerössä",
			"kind": "KUNTA"
		},
		{
			"id": "cb9ae5ff-5fb9-539d-a3a9-6fd3cd7527d5",
			"code": "046",
			"nameFi": "Enonkoski",
			"nameSv": "Enonkoski",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Enonkosken",
			"inessiveFi": "Enonkoskella",
			"kind": "KUNTA"
		},
		{
			"id": "750780c0-ca09-5cb1-9017-b19841e0a120",
			"code": "047",
			"nameFi": "Enontekiö",
			"nameSv": "Enontekis",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Enontekiön",
			"inessiveFi": "Enontekiöllä",
			"kind": "KUNTA"
		},
		{
			"id": "11ee7bc9-a643-50b0-b1f7-6e81abf397e2",
			"code": "049",
			"nameFi": "Espoo",
			"nameSv": "Esbo",
			"language": "FI_SV",
			"start": null,
			"end": null,
			"genitiveFi": "Espoon",
			"inessiveFi": "Espoossa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "5f0d0f85-df84-5e37-a77b-01c8ff64a4cb",
			"code": "050",
			"nameFi": "Eura",
			"nameSv": "Eura",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Euran",
			"inessiveFi": "Eurassa",
			"kind": "KUNTA"
		},
		{
			"id": "777e28f4-6ec3-5597-acf2-21a768896583",
			"code": "051",
			"nameFi": "Eurajoki",
			"nameSv": "Euraåminne",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Eurajoen",
			"inessiveFi": "Eurajoella",
			"kind": "KUNTA"
		},
		{
			"id": "45feac54-f7ff-5eb3-bffd-dee6917651b0",
			"code": "052",
			"nameFi": "Evijärvi",
			"nameSv": "Evijärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Evijärven",
			"inessiveFi": "Evijärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "2564a049-d5a2-5072-9bf4-b1e18d3935dd",
			"code": "060",
			"nameFi": "Finström",
			"nameSv": "Finström",
			"language": "SV",
			"start": null,
			"end": null,
			"genitiveFi": "Finströmin",
			"inessiveFi": "Finströmissä",
			"kind": "KUNTA"
		},
		{
			"id": "acd3d082-199b-56ae-9992-ceb60080343e",
			"code": "061",
			"nameFi": "Forssa",
			"nameSv": "Forssa",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Forssan",
			"inessiveFi": "Forssassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "1bcc58bb-14a3-5b19-8e9e-4e32f19653f2",
			"code": "062",
			"nameFi": "Föglö",
			"nameSv": "Föglö",
			"language": "SV",
			"start": null,
			"end": null,
			"genitiveFi": "Föglön",
			"inessiveFi": "Föglössä",
			"kind": "KUNTA"
		},
		{
			"id": "00ea53d8-58fe-5460-a526-eba8a31d545f",
			"code": "065",
			"nameFi": "Geta",
			"nameSv": "Geta",
			"language": "SV",
			"start": null,
			"end": null,
			"genitiveFi": "Getan",
			"inessiveFi": "Getassa",
			"kind": "KUNTA"
		},
		{
			"id": "4bb4661d-83a8-5b50-9030-c9570b60ce8c",
			"code": "069",
			"nameFi": "Haapajärvi",
			"nameSv": "Haapajärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Haapajärven",
			"inessiveFi": "Haapajärvellä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "817a76f9-ed64-5b8c-a7aa-41d7806a37ce",
			"code": "071",
			"nameFi": "Haapavesi",
			"nameSv": "Haapavesi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Haapaveden",
			"inessiveFi": "Haapavedellä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "dfbeed73-1426-5dee-bcad-4075b34bb439",
			"code": "072",
			"nameFi": "Hailuoto",
			"nameSv": "Karlö",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Hailuodon",
			"inessiveFi": "Hailuodossa",
			"kind": "KUNTA"
		},
		{
			"id": "f69145f2-2ebd-5555-b44c-62c01b3c0654",
			"code": "074",
			"nameFi": "Halsua",
			"nameSv": "Halso",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Halsuan",
			"inessiveFi": "Halsualla",
			"kind": "KUNTA"
		},
		{
			"id": "0fd4c4a6-08ed-53a5-8f98-3b8227c77b88",
			"code": "075",
			"nameFi": "Hamina",
			"nameSv": "Fredrikshamn",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Haminan",
			"inessiveFi": "Haminassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "7fe6e3c5-7378-5018-aea0-c50b2fb833cb",
			"code": "076",
			"nameFi": "Hammarland",
			"nameSv": "Hammarland",
			"language": "SV",
			"start": null,
			"end": null,
			"genitiveFi": "Hammarlandin",
			"inessiveFi": "Hammarlandissa",
			"kind": "KUNTA"
		},
		{
			"id": "f67fba9a-c467-5e3c-8cea-fd2626096111",
			"code": "077",
			"nameFi": "Hankasalmi",
			"nameSv": "Hankasalmi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Hankasalmen",
			"inessiveFi": "Hankasalmella",
			"kind": "KUNTA"
		},
		{
			"id": "2a31c89b-fec5-54ba-a395-0d75bfbf3153",
			"code": "078",
			"nameFi": "Hanko",
			"nameSv": "Hangö",
			"language": "FI_SV",
			"start": null,
			"end": null,
			"genitiveFi": "Hangon",
			"inessiveFi": "Hangossa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "190dda0f-1c9a-5012-8548-e116a7853b65",
			"code": "079",
			"nameFi": "Harjavalta",
			"nameSv": "Harjavalta",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Harjavallan",
			"inessiveFi": "Harjavallassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "50b3e287-9be6-524b-affe-48b7da62529c",
			"code": "081",
			"nameFi": "Hartola",
			"nameSv": "Gustav Adolfs",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Hartolan",
			"inessiveFi": "Hartolassa",
			"kind": "KUNTA"
		},
		{
			"id": "e0e32a4f-3362-58f6-9638-2106523e8b30",
			"code": "082",
			"nameFi": "Hattula",
			"nameSv": "Hattula",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Hattulan",
			"inessiveFi": "Hattulassa",
			"kind": "KUNTA"
		},
		{
			"id": "714878ee-3522-5bf7-9666-f36db68281b3",
			"code": "086",
			"nameFi": "Hausjärvi",
			"nameSv": "Hausjärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Hausjärven",
			"inessiveFi": "Hausjärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "f9df66fe-ab81-5c43-bc8c-64347877c116",
			"code": "090",
			"nameFi": "Heinävesi",
			"nameSv": "Heinävesi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Heinäveden",
			"inessiveFi": "Heinävedellä",
			"kind": "KUNTA"
		},
		{
			"id": "b0da3d36-ffe4-5a9c-a3a7-7b15cac5663f",
			"code": "091",
			"nameFi": "Helsinki",
			"nameSv": "Helsingfors",
			"language": "FI_SV",
			"start": null,
			"end": null,
			"genitiveFi": "Helsingin",
			"inessiveFi": "Helsingissä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "8538e10d-9a16-55f2-ad91-7b3767dca389",
			"code": "092",
			"nameFi": "Vantaa",
			"nameSv": "Vanda",
			"language": "FI_SV",
			"start": null,
			"end": null,
			"genitiveFi": "Vantaan",
			"inessiveFi": "Vantaalla",
			"kind": "KAUPUNKI"
		},
		{
			"id": "a1d32aab-74f1-586f-9b0f-432b9696a43f",
			"code": "097",
			"nameFi": "Hirvensalmi",
			"nameSv": "Hirvensalmi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Hirvensalmen",
			"inessiveFi": "Hirvensalmella",
			"kind": "KUNTA"
		},
		{
			"id": "9a097b44-e4dc-5321-b391-ef43f6faadb1",
			"code": "098",
			"nameFi": "Hollola",
			"nameSv": "Hollola",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Hollolan",
			"inessiveFi": "Hollolassa",
			"kind": "KUNTA"
		},
		{
			"id": "911200cf-5c5d-57be-b4d7-5d9f4a969d1f",
			"code": "099",
			"nameFi": "Honkajoki",
			"nameSv": "Honkajoki",
			"language": "FI",
			"start": null,
			"end": "2020-12-31",
			"genitiveFi": "Honkajoen",
			"inessiveFi": "Honkajoella",
			"kind": "KUNTA"
		},
		{
			"id": "7c15cd60-123d-5fa4-9d33-750a2d50d1fd",
			"code": "102",
			"nameFi": "Huittinen",
			"nameSv": "Vittis",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Huittisten",
			"inessiveFi": "Huittisissa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "df48763f-ef4d-581e-8c73-86a4265f665b",
			"code": "103",
			"nameFi": "Humppila",
			"nameSv": "Humppila",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Humppilan",
			"inessiveFi": "Humppilassa",
			"kind": "KUNTA"
		},
		{
			"id": "f1c7ec4b-fc8e-5478-bc18-3e7a2c621c2f",
			"code": "105",
			"nameFi": "Hyrynsalmi",
			"nameSv": "Hyrynsalmi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Hyrynsalmen",
			"inessiveFi": "Hyrynsalmella",
			"kind": "KUNTA"
		},
		{
			"id": "c7f172d0-96da-56ee-8985-ad0522ebc249",
			"code": "106",
			"nameFi": "Hyvinkää",
			"nameSv": "Hyvinge",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Hyvinkään",
			"inessiveFi": "Hyvinkäällä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "c2586293-4b32-51fb-8b95-b9ae59a24122",
			"code": "108",
			"nameFi": "Hämeenkyrö",
			"nameSv": "Tavastkyro",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Hämeenkyrön",
			"inessiveFi": "Hämeenkyrössä",
			"kind": "KUNTA"
		},
		{
			"id": "27b4ed09-191f-55af-868b-72014d226d64",
			"code": "109",
			"nameFi": "Hämeenlinna",
			"nameSv": "Tavastehus",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Hämeenlinnan",
			"inessiveFi": "Hämeenlinnassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "70595764-1633-52ef-9b0f-ebb035f9a205",
			"code": "111",
			"nameFi": "Heinola",
			"nameSv": "Heinola",
			"language": "FI",
			"start": "1997-01-01",
			"end": null,
			"genitiveFi": "Heinolan",
			"inessiveFi": "Heinolassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "e0ac3e38-0cb7-5404-b718-fa3d6ccfeba3",
			"code": "139",
			"nameFi": "Ii",
			"nameSv": "Ijo",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Iin",
			"inessiveFi": "Iissä",
			"kind": "KUNTA"
		},
		{
			"id": "52e5420d-8fe8-511e-a055-bd1086f68456",
			"code": "140",
			"nameFi": "Iisalmi",
			"nameSv": "Idensalmi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Iisalmen",
			"inessiveFi": "Iisalmessa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "f0be8258-32e1-5a73-ba3f-65e9c1e22bfb",
			"code": "142",
			"nameFi": "Iitti",
			"nameSv": "Itis",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Iitin",
			"inessiveFi": "Iitissä",
			"kind": "KUNTA"
		},
		{
			"id": "61993dbb-79c2-5745-b95b-bebbe17f9421",
			"code": "143",
			"nameFi": "Ikaalinen",
			"nameSv": "Ikalis",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Ikaalisten",
			"inessiveFi": "Ikaalisissa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "1037f41d-ae2a-5e79-987f-4b51bb6c71b3",
			"code": "145",
			"nameFi": "Ilmajoki",
			"nameSv": "Ilmola",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Ilmajoen",
			"inessiveFi": "Ilmajoella",
			"kind": "KUNTA"
		},
		{
			"id": "298fd401-c7c8-5de0-8ae8-dc0aa032c55b",
			"code": "146",
			"nameFi": "Ilomantsi",
			"nameSv": "Ilomants",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Ilomantsin",
			"inessiveFi": "Ilomantsissa",
			"kind": "KUNTA"
		},
		{
			"id": "9187710d-2a05-5544-a3b5-68369ecda4d8",
			"code": "148",
			"nameFi": "Inari",
			"nameSv": "Enare",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Inarin",
			"inessiveFi": "Inarissa",
			"kind": "KUNTA"
		},
		{
			"id": "657a4b15-1f38-5bc3-aca7-3141433f6cc7",
			"code": "149",
			"nameFi": "Inkoo",
			"nameSv": "Ingå",
			"language": "SV_FI",
			"start": null,
			"end": null,
			"genitiveFi": "Inkoon",
			"inessiveFi": "Inkoossa",
			"kind": "KUNTA"
		},
		{
			"id": "b7e1a9cc-4b8f-5fb4-930b-339ec2b8e8fe",
			"code": "151",
			"nameFi": "Isojoki",
			"nameSv": "Storå",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Isojoen",
			"inessiveFi": "Isojoella",
			"kind": "KUNTA"
		},
		{
			"id": "074375bd-8897-5f6f-98ea-df60b1a431ad",
			"code": "152",
			"nameFi": "Isokyrö",
			"nameSv": "Storkyro",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Isonkyrön",
			"inessiveFi": "Isossakyrössä",
			"kind": "KUNTA"
		},
		{
			"id": "3bd12f00-7ff4-5d91-ba3b-e53e075950a1",
			"code": "153",
			"nameFi": "Imatra",
			"nameSv": "Imatra",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Imatran",
			"inessiveFi": "Imatralla",
			"kind": "KAUPUNKI"
		},
		{
			"id": "d0db88a1-b045-59c9-b08e-a55a1136e13c",
			"code": "165",
			"nameFi": "Janakkala",
			"nameSv": "Janakkala",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Janakkalan",
			"inessiveFi": "Janakkalassa",
			"kind": "KUNTA"
		},
		{
			"id": "cda48721-86b0-59bb-92b2-684e4ec2b8cb",
			"code": "167",
			"nameFi": "Joensuu",
			"nameSv": "Joensuu",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Joensuun",
			"inessiveFi": "Joensuussa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "184d363b-200f-54b5-9951-c30b1d3ece0c",
			"code": "169",
			"nameFi": "Jokioinen",
			"nameSv": "Jockis",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Jokioisten",
			"inessiveFi": "Jokioisilla",
			"kind": "KUNTA"
		},
		{
			"id": "28bc6ed2-e5ff-514f-966c-53a1a8d516c6",
			"code": "170",
			"nameFi": "Jomala",
			"nameSv": "Jomala",
			"language": "SV",
			"start": null,
			"end": null,
			"genitiveFi": "Jomalan",
			"inessiveFi": "Jomalassa",
			"kind": "KUNTA"
		},
		{
			"id": "6eb475e2-2198-5512-a29a-ba7f24c1d5a8",
			"code": "171",
			"nameFi": "Joroinen",
			"nameSv": "Jorois",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Joroisten",
			"inessiveFi": "Joroisissa",
			"kind": "KUNTA"
		},
		{
			"id": "4726cc9a-9ff9-55f3-8adf-14e2f0cb55cf",
			"code": "172",
			"nameFi": "Joutsa",
			"nameSv": "Joutsa",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Joutsan",
			"inessiveFi": "Joutsassa",
			"kind": "KUNTA"
		},
		{
			"id": "55aa83b0-0814-5234-a6fa-ce856953ed0a",
			"code": "174",
			"nameFi": "Juankoski",
			"nameSv": "Juankoski",
			"language": "FI",
			"start": null,
			"end": "2016-12-31",
			"genitiveFi": "Juankosken",
			"inessiveFi": "Juankoskella",
			"kind": "KAUPUNKI"
		},
		{
			"id": "1854ed63-6f08-59d8-b5d1-9d51f36b889f",
			"code": "176",
			"nameFi": "Juuka",
			"nameSv": "Juga",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Juuan",
			"inessiveFi": "Juuassa",
			"kind": "KUNTA"
		},
		{
			"id": "0028d363-4cf3-528b-9b71-074d696849e2",
			"code": "177",
			"nameFi": "Juupajoki",
			"nameSv": "Juupajoki",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Juupajoen",
			"inessiveFi": "Juupajoella",
			"kind": "KUNTA"
		},
		{
			"id": "9c06c7d4-da10-5d1b-a7bf-86663439b6c5",
			"code": "178",
			"nameFi": "Juva",
			"nameSv": "Juva",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Juvan",
			"inessiveFi": "Juvalla",
			"kind": "KUNTA"
		},
		{
			"id": "223acb24-5dcd-5582-a47e-19df400d818a",
			"code": "179",
			"nameFi": "Jyväskylä",
			"nameSv": "Jyväskylä",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Jyväskylän",
			"inessiveFi": "Jyväskylässä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "163df339-cde6-5757-a05f-f0a0dbb43272",
			"code": "181",
			"nameFi": "Jämijärvi",
			"nameSv": "Jämijärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Jämijärven",
			"inessiveFi": "Jämijärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "51342ea6-dde0-5323-ab37-420bb9fe0be2",
			"code": "182",
			"nameFi": "Jämsä",
			"nameSv": "Jämsä",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Jämsän",
			"inessiveFi": "Jämsässä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "ea546858-cd01-588b-ace7-ae4409e54d6e",
			"code": "186",
			"nameFi": "Järvenpää",
			"nameSv": "Träskända",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Järvenpään",
			"inessiveFi": "Järvenpäässä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "f46a8da5-74c1-5d1a-a4c2-9af6d21a26fb",
			"code": "202",
			"nameFi": "Kaarina",
			"nameSv": "S:t Karins",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kaarinan",
			"inessiveFi": "Kaarinassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "8c0ecbc9-ec36-5c22-8580-4ee3ad80cd4f",
			"code": "204",
			"nameFi": "Kaavi",
			"nameSv": "Kaavi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kaavin",
			"inessiveFi": "Kaavilla",
			"kind": "KUNTA"
		},
		{
			"id": "fc0aff46-0d61-50bf-8088-3deedf2e13ff",
			"code": "205",
			"nameFi": "Kajaani",
			"nameSv": "Kajana",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kajaanin",
			"inessiveFi": "Kajaanissa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "41fcefdf-e74f-50e8-9a17-c6f162d6a950",
			"code": "208",
			"nameFi": "Kalajoki",
			"nameSv": "Kalajoki",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kalajoen",
			"inessiveFi": "Kalajoella",
			"kind": "KAUPUNKI"
		},
		{
			"id": "768c399c-da29-5406-b127-8afe9f3271ff",
			"code": "211",
			"nameFi": "Kangasala",
			"nameSv": "Kangasala",
			"language": "FI",
			"start": null,
			"end": "2017-12-31",
			"genitiveFi": "Kangasalan",
			"inessiveFi": "Kangasalla",
			"kind": "KUNTA"
		},
		{
			"id": "768c399c-da29-5406-b127-8afe9f3271ff",
			"code": "211",
			"nameFi": "Kangasala",
			"nameSv": "Kangasala",
			"language": "FI",
			"start": "2018-01-01",
			"end": null,
			"genitiveFi": "Kangasalan",
			"inessiveFi": "Kangasalla",
			"kind": "KAUPUNKI"
		},
		{
			"id": "ea1ad44e-c4a6-5ab3-bff5-4023890fbaf5",
			"code": "213",
			"nameFi": "Kangasniemi",
			"nameSv": "Kangasniemi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kangasniemen",
			"inessiveFi": "Kangasniemellä",
			"kind": "KUNTA"
		},
		{
			"id": "0f2ae232-7af2-5408-a1f3-6d9f2afbe27d",
			"code": "214",
			"nameFi": "Kankaanpää",
			"nameSv": "Kankaanpää",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kankaanpään",
			"inessiveFi": "Kankaanpäässä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "fedee0c2-486a-5496-8798-103dae5112d0",
			"code": "216",
			"nameFi": "Kannonkoski",
			"nameSv": "Kannonkoski",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kannonkosken",
			"inessiveFi": "Kannonkoskella",
			"kind": "KUNTA"
		},
		{
			"id": "24500392-cf37-5eff-bf25-a7a84d53535e",
			"code": "217",
			"nameFi": "Kannus",
			"nameSv": "Kannus",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kannuksen",
			"inessiveFi": "Kannuksessa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "cfa1490e-964e-5cb5-97c0-713d2deb273e",
			"code": "218",
			"nameFi": "Karijoki",
			"nameSv": "Bötom",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Karijoen",
			"inessiveFi": "Karijoella",
			"kind": "KUNTA"
		},
		{
			"id": "296502fa-41ee-52c0-80cd-1928ee3c9f16",
			"code": "224",
			"nameFi": "Karkkila",
			"nameSv": "Högfors",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Karkkilan",
			"inessiveFi": "Karkkilassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "b0dcb414-eb8e-53c1-812f-de48051f1f4e",
			"code": "226",
			"nameFi": "Karstula",
			"nameSv": "Karstula",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Karstulan",
			"inessiveFi": "Karstulassa",
			"kind": "KUNTA"
		},
		{
			"id": "04a20bf2-8120-5e2b-b4eb-d1a7ca45a208",
			"code": "230",
			"nameFi": "Karvia",
			"nameSv": "Karvia",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Karvian",
			"inessiveFi": "Karviassa",
			"kind": "KUNTA"
		},
		{
			"id": "a988d8d6-8f98-552c-a257-6be5946ff5e3",
			"code": "231",
			"nameFi": "Kaskinen",
			"nameSv": "Kaskö",
			"language": "FI_SV",
			"start": null,
			"end": null,
			"genitiveFi": "Kaskisten",
			"inessiveFi": "Kaskisissa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "3a1ae1c9-40f1-5ed2-b4d4-2ace35c45dc2",
			"code": "232",
			"nameFi": "Kauhajoki",
			"nameSv": "Kauhajoki",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kauhajoen",
			"inessiveFi": "Kauhajoella",
			"kind": "KAUPUNKI"
		},
		{
			"id": "613c7c71-19a4-570c-9fd9-5e31d31582a3",
			"code": "233",
			"nameFi": "Kauhava",
			"nameSv": "Kauhava",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kauhavan",
			"inessiveFi": "Kauhavalla",
			"kind": "KAUPUNKI"
		},
		{
			"id": "71bfae6e-02bc-5129-9d0d-71e1ac84368a",
			"code": "235",
			"nameFi": "Kauniainen",
			"nameSv": "Grankulla",
			"language": "FI_SV",
			"start": null,
			"end": null,
			"genitiveFi": "Kauniaisten",
			"inessiveFi": "Kauniaisissa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "3d6d10b1-2ab5-5cf7-9007-36261ea0e14b",
			"code": "236",
			"nameFi": "Kaustinen",
			"nameSv": "Kaustby",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kaustisen",
			"inessiveFi": "Kaustisella",
			"kind": "KUNTA"
		},
		{
			"id": "4a4e0104-d50c-5363-86ef-2d81faa34b02",
			"code": "239",
			"nameFi": "Keitele",
			"nameSv": "Keitele",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Keiteleen",
			"inessiveFi": "Keiteleellä",
			"kind": "KUNTA"
		},
		{
			"id": "dddd0420-81b6-5aeb-a642-98ac51fc1d15",
			"code": "240",
			"nameFi": "Kemi",
			"nameSv": "Kemi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kemin",
			"inessiveFi": "Kemissä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "8fbfb928-8b84-53dc-937b-e966b891e8fa",
			"code": "241",
			"nameFi": "Keminmaa",
			"nameSv": "Keminmaa",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Keminmaan",
			"inessiveFi": "Keminmaassa",
			"kind": "KUNTA"
		},
		{
			"id": "41555fea-ea8f-5d73-881c-eec7237c2f5f",
			"code": "244",
			"nameFi": "Kempele",
			"nameSv": "Kempele",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kempeleen",
			"inessiveFi": "Kempeleessä",
			"kind": "KUNTA"
		},
		{
			"id": "6edfc859-4b6d-54ec-a69d-7ff673312f64",
			"code": "245",
			"nameFi": "Kerava",
			"nameSv": "Kervo",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Keravan",
			"inessiveFi": "Keravalla",
			"kind": "KAUPUNKI"
		},
		{
			"id": "2d689c82-9c3a-59d5-a795-cfac211b7844",
			"code": "249",
			"nameFi": "Keuruu",
			"nameSv": "Keuru",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Keuruun",
			"inessiveFi": "Keuruulla",
			"kind": "KAUPUNKI"
		},
		{
			"id": "22194d2c-f197-5242-a158-0192d9356bae",
			"code": "250",
			"nameFi": "Kihniö",
			"nameSv": "Kihniö",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kihniön",
			"inessiveFi": "Kihniössä",
			"kind": "KUNTA"
		},
		{
			"id": "46266eb6-c815-5440-9e37-768319bf2937",
			"code": "256",
			"nameFi": "Kinnula",
			"nameSv": "Kinnula",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kinnulan",
			"inessiveFi": "Kinnulassa",
			"kind": "KUNTA"
		},
		{
			"id": "f0561d5b-080e-5110-8875-3ded6356899b",
			"code": "257",
			"nameFi": "Kirkkonummi",
			"nameSv": "Kyrkslätt",
			"language": "FI_SV",
			"start": null,
			"end": null,
			"genitiveFi": "Kirkkonummen",
			"inessiveFi": "Kirkkonummella",
			"kind": "KUNTA"
		},
		{
			"id": "784fef1c-5dee-588d-b49b-e41899ceb55b",
			"code": "260",
			"nameFi": "Kitee",
			"nameSv": "Kides",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kiteen",
			"inessiveFi": "Kiteellä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "2f231d09-3694-505f-a145-8f095dd838cf",
			"code": "261",
			"nameFi": "Kittilä",
			"nameSv": "Kittilä",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kittilän",
			"inessiveFi": "Kittilässä",
			"kind": "KUNTA"
		},
		{
			"id": "983fb897-0665-5b47-8e3f-2f05b72cb4db",
			"code": "263",
			"nameFi": "Kiuruvesi",
			"nameSv": "Kiuruvesi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kiuruveden",
			"inessiveFi": "Kiuruvedellä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "503da661-5197-5e03-b351-26cfa0259bd5",
			"code": "265",
			"nameFi": "Kivijärvi",
			"nameSv": "Kivijärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kivijärven",
			"inessiveFi": "Kivijärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "ae77f8fa-598c-5c4a-ab87-03391591483d",
			"code": "271",
			"nameFi": "Kokemäki",
			"nameSv": "Kumo",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kokemäen",
			"inessiveFi": "Kokemäellä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "b3031550-3b9e-59eb-bfab-8802843765ab",
			"code": "272",
			"nameFi": "Kokkola",
			"nameSv": "Karleby",
			"language": "FI_SV",
			"start": null,
			"end": null,
			"genitiveFi": "Kokkolan",
			"inessiveFi": "Kokkolassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "f1797152-290b-5b99-b8ea-1c27abd35bd1",
			"code": "273",
			"nameFi": "Kolari",
			"nameSv": "Kolari",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kolarin",
			"inessiveFi": "Kolarissa",
			"kind": "KUNTA"
		},
		{
			"id": "fd77ed34-47e2-5268-b2ca-350cfadf81e9",
			"code": "275",
			"nameFi": "Konnevesi",
			"nameSv": "Konnevesi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Konneveden",
			"inessiveFi": "Konnevedellä",
			"kind": "KUNTA"
		},
		{
			"id": "9af2bb5a-d63b-5cc6-85b9-8d67fcb20db8",
			"code": "276",
			"nameFi": "Kontiolahti",
			"nameSv": "Kontiolax",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kontiolahden",
			"inessiveFi": "Kontiolahdella",
			"kind": "KUNTA"
		},
		{
			"id": "5ef62d9e-89ee-588e-83d5-b9ca7d42db61",
			"code": "280",
			"nameFi": "Korsnäs",
			"nameSv": "Korsnäs",
			"language": "SV_FI",
			"start": null,
			"end": null,
			"genitiveFi": "Korsnäsin",
			"inessiveFi": "Korsnäsissä",
			"kind": "KUNTA"
		},
		{
			"id": "1b3762b6-bc4d-5d64-a1d0-dc57f31081b8",
			"code": "284",
			"nameFi": "Koski Tl",
			"nameSv": "Koskis",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kosken Tl",
			"inessiveFi": "Koskella Tl",
			"kind": "KUNTA"
		},
		{
			"id": "cf6439f2-50a2-5968-b7be-bb30cbec2238",
			"code": "285",
			"nameFi": "Kotka",
			"nameSv": "Kotka",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kotkan",
			"inessiveFi": "Kotkassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "19de2ba1-b578-5db4-ab9d-9b20f264883e",
			"code": "286",
			"nameFi": "Kouvola",
			"nameSv": "Kouvola",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kouvolan",
			"inessiveFi": "Kouvolassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "5966bc40-f554-5735-a0ed-41ff3a13fc1c",
			"code": "287",
			"nameFi": "Kristiinankaupunki",
			"nameSv": "Kristinestad",
			"language": "SV_FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kristiinankaupungin",
			"inessiveFi": "Kristiinankaupungissa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "160f70b3-2164-5355-b8b6-d0035e8ae3d7",
			"code": "288",
			"nameFi": "Kruunupyy",
			"nameSv": "Kronoby",
			"language": "SV_FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kruunupyyn",
			"inessiveFi": "Kruunupyyssä",
			"kind": "KUNTA"
		},
		{
			"id": "edc9d26a-419e-59f2-954a-6534422095b9",
			"code": "290",
			"nameFi": "Kuhmo",
			"nameSv": "Kuhmo",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kuhmon",
			"inessiveFi": "Kuhmossa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "ec4e53ff-a2e2-55d9-8cfb-c5b1a191f00b",
			"code": "291",
			"nameFi": "Kuhmoinen",
			"nameSv": "Kuhmois",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kuhmoisten",
			"inessiveFi": "Kuhmoisissa",
			"kind": "KUNTA"
		},
		{
			"id": "bab54bf1-507f-5fe0-80f8-260a9fe18290",
			"code": "295",
			"nameFi": "Kumlinge",
			"nameSv": "Kumlinge",
			"language": "SV",
			"start": null,
			"end": null,
			"genitiveFi": "Kumlingen",
			"inessiveFi": "Kumlingessa",
			"kind": "KUNTA"
		},
		{
			"id": "f6acb107-dff2-5b3d-b2e5-8cc45d8a1e76",
			"code": "297",
			"nameFi": "Kuopio",
			"nameSv": "Kuopio",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kuopion",
			"inessiveFi": "Kuopiossa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "2c6ae6b3-35a6-5dea-a48e-11d645e2be86",
			"code": "300",
			"nameFi": "Kuortane",
			"nameSv": "Kuortane",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kuortaneen",
			"inessiveFi": "Kuortaneella",
			"kind": "KUNTA"
		},
		{
			"id": "882a2a82-4f37-523a-918b-4331889ff82c",
			"code": "301",
			"nameFi": "Kurikka",
			"nameSv": "Kurikka",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kurikan",
			"inessiveFi": "Kurikassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "516b0377-f174-5201-906e-98d3ffa36b3a",
			"code": "304",
			"nameFi": "Kustavi",
			"nameSv": "Gustavs",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kustavin",
			"inessiveFi": "Kustavissa",
			"kind": "KUNTA"
		},
		{
			"id": "ee18890d-bb1f-5b9e-8977-17df76c51fd2",
			"code": "305",
			"nameFi": "Kuusamo",
			"nameSv": "Kuusamo",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kuusamon",
			"inessiveFi": "Kuusamossa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "19f4557f-5a16-5a86-9f70-1ee0673c10c7",
			"code": "309",
			"nameFi": "Outokumpu",
			"nameSv": "Outokumpu",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Outokummun",
			"inessiveFi": "Outokummussa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "7f3400a0-251c-53b6-92e0-b7591ab2a8a5",
			"code": "312",
			"nameFi": "Kyyjärvi",
			"nameSv": "Kyyjärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kyyjärven",
			"inessiveFi": "Kyyjärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "d7df44f3-8d7f-5ba0-b43e-a9506b73fa16",
			"code": "316",
			"nameFi": "Kärkölä",
			"nameSv": "Kärkölä",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kärkölän",
			"inessiveFi": "Kärkölässä",
			"kind": "KUNTA"
		},
		{
			"id": "d9ff01fc-89b1-59c5-89f9-c4c3997c0a04",
			"code": "317",
			"nameFi": "Kärsämäki",
			"nameSv": "Kärsämäki",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kärsämäen",
			"inessiveFi": "Kärsämäellä",
			"kind": "KUNTA"
		},
		{
			"id": "c0918075-bc66-5d12-9c1d-d114faf3cff5",
			"code": "318",
			"nameFi": "Kökar",
			"nameSv": "Kökar",
			"language": "SV",
			"start": null,
			"end": null,
			"genitiveFi": "Kökarin",
			"inessiveFi": "Kökarissa",
			"kind": "KUNTA"
		},
		{
			"id": "63184596-dce5-545b-9b05-bd4cc0be35be",
			"code": "320",
			"nameFi": "Kemijärvi",
			"nameSv": "Kemijärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Kemijärven",
			"inessiveFi": "Kemijärvellä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "81aa9f3d-dfa7-5540-9c0d-30039a329b95",
			"code": "322",
			"nameFi": "Kemiönsaari",
			"nameSv": "Kimitoön",
			"language": "SV_FI",
			"start": "2009-01-01",
			"end": null,
			"genitiveFi": "Kemiönsaaren",
			"inessiveFi": "Kemiönsaarella",
			"kind": "KUNTA"
		},
		{
			"id": "fd417048-9e8a-50d0-803d-dc95c234661b",
			"code": "398",
			"nameFi": "Lahti",
			"nameSv": "Lahtis",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Lahden",
			"inessiveFi": "Lahdessa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "a87ab420-ab26-56ce-a99c-06d6ab9dcd49",
			"code": "399",
			"nameFi": "Laihia",
			"nameSv": "Laihela",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Laihian",
			"inessiveFi": "Laihialla",
			"kind": "KUNTA"
		},
		{
			"id": "7e69a868-7f9a-5c44-b973-07a52eabce00",
			"code": "400",
			"nameFi": "Laitila",
			"nameSv": "Letala",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Laitilan",
			"inessiveFi": "Laitilassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "26123c5a-7f69-5df1-a984-8834ab097f6c",
			"code": "402",
			"nameFi": "Lapinlahti",
			"nameSv": "Lapinlahti",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Lapinlahden",
			"inessiveFi": "Lapinlahdella",
			"kind": "KUNTA"
		},
		{
			"id": "874585ce-5e5b-5c0d-986a-21c6c550972d",
			"code": "403",
			"nameFi": "Lappajärvi",
			"nameSv": "Lappajärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Lappajärven",
			"inessiveFi": "Lappajärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "b12a34b5-5943-5330-8b4d-607627afca49",
			"code": "405",
			"nameFi": "Lappeenranta",
			"nameSv": "Villmanstrand",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Lappeenrannan",
			"inessiveFi": "Lappeenrannassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "5363f936-0af2-58f9-b2e7-28b242557d06",
			"code": "407",
			"nameFi": "Lapinjärvi",
			"nameSv": "Lappträsk",
			"language": "FI_SV",
			"start": null,
			"end": null,
			"genitiveFi": "Lapinjärven",
			"inessiveFi": "Lapinjärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "88817004-0260-58f2-ba97-919458771eae",
			"code": "408",
			"nameFi": "Lapua",
			"nameSv": "Lappo",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Lapuan",
			"inessiveFi": "Lapualla",
			"kind": "KAUPUNKI"
		},
		{
			"id": "0e991e11-7ebb-5d82-852e-ce4d143c3bc7",
			"code": "410",
			"nameFi": "Laukaa",
			"nameSv": "Laukas",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Laukaan",
			"inessiveFi": "Laukaassa",
			"kind": "KUNTA"
		},
		{
			"id": "bb80c2d2-e3d5-5328-97a0-f7f51b10c689",
			"code": "416",
			"nameFi": "Lemi",
			"nameSv": "Lemi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Lemin",
			"inessiveFi": "Lemillä",
			"kind": "KUNTA"
		},
		{
			"id": "aa9c6998-580f-5b6f-a889-fc6dafc80e33",
			"code": "417",
			"nameFi": "Lemland",
			"nameSv": "Lemland",
			"language": "SV",
			"start": null,
			"end": null,
			"genitiveFi": "Lemlandin",
			"inessiveFi": "Lemlandissa",
			"kind": "KUNTA"
		},
		{
			"id": "a69276d7-6236-5661-b7c7-a60f62e40dc1",
			"code": "418",
			"nameFi": "Lempäälä",
			"nameSv": "Lempäälä",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Lempäälän",
			"inessiveFi": "Lempäälässä",
			"kind": "KUNTA"
		},
		{
			"id": "41d5111f-f21e-5f12-9d18-5d8d7b5408d7",
			"code": "420",
			"nameFi": "Leppävirta",
			"nameSv": "Leppävirta",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Leppävirran",
			"inessiveFi": "Leppävirralla",
			"kind": "KUNTA"
		},
		{
			"id": "82a7371f-c9ba-5c60-8bf2-931ca023b28c",
			"code": "421",
			"nameFi": "Lestijärvi",
			"nameSv": "Lestijärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Lestijärven",
			"inessiveFi": "Lestijärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "e5c49607-1d3b-5bb4-a222-ce5c5097478f",
			"code": "422",
			"nameFi": "Lieksa",
			"nameSv": "Lieksa",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Lieksan",
			"inessiveFi": "Lieksassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "bafa1c0c-9f2e-56f6-9323-196d7dca779b",
			"code": "423",
			"nameFi": "Lieto",
			"nameSv": "Lundo",
			"language": "FI",
			"start": null,
			"end": "2022-06-30",
			"genitiveFi": "Liedon",
			"inessiveFi": "Liedossa",
			"kind": "KUNTA"
		},
		{
			"id": "bafa1c0c-9f2e-56f6-9323-196d7dca779b",
			"code": "423",
			"nameFi": "Lieto",
			"nameSv": "Lundo",
			"language": "FI",
			"start": "2022-07-01",
			"end": null,
			"genitiveFi": "Liedon",
			"inessiveFi": "Liedossa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "cfa3cb44-6808-5388-b89a-91a0c67498c9",
			"code": "425",
			"nameFi": "Liminka",
			"nameSv": "Limingo",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Limingan",
			"inessiveFi": "Limingassa",
			"kind": "KUNTA"
		},
		{
			"id": "d21f48a1-c974-5a64-97fa-3392c5112273",
			"code": "426",
			"nameFi": "Liperi",
			"nameSv": "Libelits",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Liperin",
			"inessiveFi": "Liperissä",
			"kind": "KUNTA"
		},
		{
			"id": "3a4b865b-7dd4-53eb-a559-90b58f93f958",
			"code": "430",
			"nameFi": "Loimaa",
			"nameSv": "Loimaa",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Loimaan",
			"inessiveFi": "Loimaalla",
			"kind": "KAUPUNKI"
		},
		{
			"id": "80700718-b0e2-53ec-8607-ca0962491661",
			"code": "433",
			"nameFi": "Loppi",
			"nameSv": "Loppi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Lopen",
			"inessiveFi": "Lopella",
			"kind": "KUNTA"
		},
		{
			"id": "ba87a41f-15fc-51c2-ae5e-0625a042fe73",
			"code": "434",
			"nameFi": "Loviisa",
			"nameSv": "Lovisa",
			"language": "FI_SV",
			"start": null,
			"end": null,
			"genitiveFi": "Loviisan",
			"inessiveFi": "Loviisassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "656148e0-149c-5483-bfcd-224bdd77e400",
			"code": "435",
			"nameFi": "Luhanka",
			"nameSv": "Luhanka",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Luhangan",
			"inessiveFi": "Luhangassa",
			"kind": "KUNTA"
		},
		{
			"id": "a20bc98b-8272-58c8-b1a2-d9d69d04e8a9",
			"code": "436",
			"nameFi": "Lumijoki",
			"nameSv": "Lumijoki",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Lumijoen",
			"inessiveFi": "Lumijoella",
			"kind": "KUNTA"
		},
		{
			"id": "a4b8c03e-9cd9-594e-a16d-3bdc7fedd373",
			"code": "438",
			"nameFi": "Lumparland",
			"nameSv": "Lumparland",
			"language": "SV",
			"start": null,
			"end": null,
			"genitiveFi": "Lumparlandin",
			"inessiveFi": "Lumparlandissa",
			"kind": "KUNTA"
		},
		{
			"id": "099812ef-4f4d-5a28-a4b2-48e899509ecc",
			"code": "440",
			"nameFi": "Luoto",
			"nameSv": "Larsmo",
			"language": "SV_FI",
			"start": null,
			"end": null,
			"genitiveFi": "Luodon",
			"inessiveFi": "Luodossa",
			"kind": "KUNTA"
		},
		{
			"id": "58444be1-4a77-5aa8-ae85-7d38347a68f5",
			"code": "441",
			"nameFi": "Luumäki",
			"nameSv": "Luumäki",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Luumäen",
			"inessiveFi": "Luumäellä",
			"kind": "KUNTA"
		},
		{
			"id": "0933ce3e-7802-5b00-a91c-3efe4b3d1870",
			"code": "442",
			"nameFi": "Luvia",
			"nameSv": "Luvia",
			"language": "FI",
			"start": null,
			"end": "2016-12-31",
			"genitiveFi": "Luvian",
			"inessiveFi": "Luvialla",
			"kind": "KUNTA"
		},
		{
			"id": "96b34d6c-f4f4-5138-8192-3919d40d374f",
			"code": "444",
			"nameFi": "Lohja",
			"nameSv": "Lojo",
			"language": "FI_SV",
			"start": "1997-01-01",
			"end": null,
			"genitiveFi": "Lohjan",
			"inessiveFi": "Lohjalla",
			"kind": "KAUPUNKI"
		},
		{
			"id": "726d2a9c-3112-5bd1-a949-36fef04e8bf5",
			"code": "445",
			"nameFi": "Länsi-Turunmaa",
			"nameSv": "Väståboland",
			"language": "SV_FI",
			"start": "2009-01-01",
			"end": "2011-12-31",
			"genitiveFi": "Länsi-Turunmaan",
			"inessiveFi": "Länsi-Turunmaalla",
			"kind": "KAUPUNKI"
		},
		{
			"id": "726d2a9c-3112-5bd1-a949-36fef04e8bf5",
			"code": "445",
			"nameFi": "Parainen",
			"nameSv": "Pargas",
			"language": "SV_FI",
			"start": "2012-01-01",
			"end": null,
			"genitiveFi": "Paraisten",
			"inessiveFi": "Paraisilla",
			"kind": "KAUPUNKI"
		},
		{
			"id": "dc3430ee-33ba-5d6a-8062-8c49b08f5f20",
			"code": "475",
			"nameFi": "Maalahti",
			"nameSv": "Malax",
			"language": "SV_FI",
			"start": null,
			"end": null,
			"genitiveFi": "Maalahden",
			"inessiveFi": "Maalahdessa",
			"kind": "KUNTA"
		},
		{
			"id": "8337140b-ba1f-52b3-8340-304aee99b588",
			"code": "478",
			"nameFi": "Maarianhamina",
			"nameSv": "Mariehamn",
			"language": "SV",
			"start": null,
			"end": null,
			"genitiveFi": "Maarianhaminan",
			"inessiveFi": "Maarianhaminassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "c12fe0cd-5579-53bc-b964-b8a442b70824",
			"code": "480",
			"nameFi": "Marttila",
			"nameSv": "S:t Mårtens",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Marttilan",
			"inessiveFi": "Marttilassa",
			"kind": "KUNTA"
		},
		{
			"id": "8a5fc108-4c38-5527-9698-95d12a3174d2",
			"code": "481",
			"nameFi": "Masku",
			"nameSv": "Masku",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Maskun",
			"inessiveFi": "Maskussa",
			"kind": "KUNTA"
		},
		{
			"id": "67e54a8b-17a1-5142-a86f-1d41400f5d0e",
			"code": "483",
			"nameFi": "Merijärvi",
			"nameSv": "Merijärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Merijärven",
			"inessiveFi": "Merijärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "73b3f6ba-c574-5e8c-b8ab-b50c5d38461b",
			"code": "484",
			"nameFi": "Merikarvia",
			"nameSv": "Sastmola",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Merikarvian",
			"inessiveFi": "Merikarvialla",
			"kind": "KUNTA"
		},
		{
			"id": "5801e021-5b5d-5cf3-8f1c-9b663fecfcb9",
			"code": "489",
			"nameFi": "Miehikkälä",
			"nameSv": "Miehikkälä",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Miehikkälän",
			"inessiveFi": "Miehikkälässä",
			"kind": "KUNTA"
		},
		{
			"id": "eb9c938a-7612-5ac0-9921-f4520e2e372a",
			"code": "491",
			"nameFi": "Mikkeli",
			"nameSv": "S:t Michel",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Mikkelin",
			"inessiveFi": "Mikkelissä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "045c02aa-58ca-5c8c-b48f-8b1a687023bd",
			"code": "494",
			"nameFi": "Muhos",
			"nameSv": "Muhos",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Muhoksen",
			"inessiveFi": "Muhoksella",
			"kind": "KUNTA"
		},
		{
			"id": "e9c8268d-7fa5-518b-9eae-f075e3f5c6f5",
			"code": "495",
			"nameFi": "Multia",
			"nameSv": "Multia",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Multian",
			"inessiveFi": "Multialla",
			"kind": "KUNTA"
		},
		{
			"id": "f9e9627e-e86c-5cb2-866f-aca15ed34e4d",
			"code": "498",
			"nameFi": "Muonio",
			"nameSv": "Muonio",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Muonion",
			"inessiveFi": "Muoniossa",
			"kind": "KUNTA"
		},
		{
			"id": "e28b9e94-8972-5851-9e03-5afb9451fe27",
			"code": "499",
			"nameFi": "Mustasaari",
			"nameSv": "Korsholm",
			"language": "SV_FI",
			"start": null,
			"end": null,
			"genitiveFi": "Mustasaaren",
			"inessiveFi": "Mustasaaressa",
			"kind": "KUNTA"
		},
		{
			"id": "faa87974-f867-5150-89a4-5a6eec9509d5",
			"code": "500",
			"nameFi": "Muurame",
			"nameSv": "Muurame",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Muuramen",
			"inessiveFi": "Muuramessa",
			"kind": "KUNTA"
		},
		{
			"id": "415c9d89-e02b-5386-b988-9602c61506f5",
			"code": "503",
			"nameFi": "Mynämäki",
			"nameSv": "Virmo",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Mynämäen",
			"inessiveFi": "Mynämäellä",
			"kind": "KUNTA"
		},
		{
			"id": "09e763c3-bd5f-52ce-a8dc-0566df6bad8f",
			"code": "504",
			"nameFi": "Myrskylä",
			"nameSv": "Mörskom",
			"language": "FI_SV",
			"start": null,
			"end": null,
			"genitiveFi": "Myrskylän",
			"inessiveFi": "Myrskylässä",
			"kind": "KUNTA"
		},
		{
			"id": "768f52a0-a33b-59d8-a2e5-48e5e0dae6d6",
			"code": "505",
			"nameFi": "Mäntsälä",
			"nameSv": "Mäntsälä",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Mäntsälän",
			"inessiveFi": "Mäntsälässä",
			"kind": "KUNTA"
		},
		{
			"id": "3d23bc93-ecce-53f9-91e8-102fb9fd7947",
			"code": "507",
			"nameFi": "Mäntyharju",
			"nameSv": "Mäntyharju",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Mäntyharjun",
			"inessiveFi": "Mäntyharjulla",
			"kind": "KUNTA"
		},
		{
			"id": "e5a27d6e-a5c3-52e8-9f94-3189c7971ed2",
			"code": "508",
			"nameFi": "Mänttä-Vilppula",
			"nameSv": "Mänttä-Vilppula",
			"language": "FI",
			"start": "2009-01-01",
			"end": null,
			"genitiveFi": "Mänttä-Vilppulan",
			"inessiveFi": "Mänttä-Vilppulassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "b91054bf-19ca-57ef-a884-08afc37c3b66",
			"code": "529",
			"nameFi": "Naantali",
			"nameSv": "Nådendal",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Naantalin",
			"inessiveFi": "Naantalissa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "b0704009-7498-5d34-a457-333a5d700691",
			"code": "531",
			"nameFi": "Nakkila",
			"nameSv": "Nakkila",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Nakkilan",
			"inessiveFi": "Nakkilassa",
			"kind": "KUNTA"
		},
		{
			"id": "13f46396-6340-52e0-a520-f4e2f2a73911",
			"code": "535",
			"nameFi": "Nivala",
			"nameSv": "Nivala",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Nivalan",
			"inessiveFi": "Nivalassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "53a92224-4a8c-5a7d-9c76-670cca8bc10c",
			"code": "536",
			"nameFi": "Nokia",
			"nameSv": "Nokia",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Nokian",
			"inessiveFi": "Nokialla",
			"kind": "KAUPUNKI"
		},
		{
			"id": "b3f3bde7-1515-57ae-a206-989d1bf062e9",
			"code": "538",
			"nameFi": "Nousiainen",
			"nameSv": "Nousis",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Nousiaisten",
			"inessiveFi": "Nousiaisissa",
			"kind": "KUNTA"
		},
		{
			"id": "329827db-4b20-591c-85fb-67711fb6f391",
			"code": "541",
			"nameFi": "Nurmes",
			"nameSv": "Nurmes",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Nurmeksen",
			"inessiveFi": "Nurmeksessa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "3d72de1d-4180-50ed-874d-1382ffb7c5a6",
			"code": "543",
			"nameFi": "Nurmijärvi",
			"nameSv": "Nurmijärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Nurmijärven",
			"inessiveFi": "Nurmijärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "77a4754f-36a1-5b19-a284-a8ad0a2b857e",
			"code": "545",
			"nameFi": "Närpiö",
			"nameSv": "Närpes",
			"language": "SV_FI",
			"start": null,
			"end": null,
			"genitiveFi": "Närpiön",
			"inessiveFi": "Närpiössä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "40e8e937-b73d-59f5-8288-18c55e41228c",
			"code": "560",
			"nameFi": "Orimattila",
			"nameSv": "Orimattila",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Orimattilan",
			"inessiveFi": "Orimattilassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "a4612932-68df-573f-8483-8164f932a9e2",
			"code": "561",
			"nameFi": "Oripää",
			"nameSv": "Oripää",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Oripään",
			"inessiveFi": "Oripäässä",
			"kind": "KUNTA"
		},
		{
			"id": "569102ea-6437-5044-ae06-7c62e1acf273",
			"code": "562",
			"nameFi": "Orivesi",
			"nameSv": "Orivesi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Oriveden",
			"inessiveFi": "Orivedellä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "722ce4e7-3dca-5ae6-a09c-5c417dc2118b",
			"code": "563",
			"nameFi": "Oulainen",
			"nameSv": "Oulainen",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Oulaisten",
			"inessiveFi": "Oulaisissa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "048f0080-92af-5b7a-a7ac-ebf38b342511",
			"code": "564",
			"nameFi": "Oulu",
			"nameSv": "Uleåborg",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Oulun",
			"inessiveFi": "Oulussa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "c8085807-37e6-59ec-bb05-1a5d912a8e87",
			"code": "576",
			"nameFi": "Padasjoki",
			"nameSv": "Padasjoki",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Padasjoen",
			"inessiveFi": "Padasjoella",
			"kind": "KUNTA"
		},
		{
			"id": "889adb2e-5231-540f-9933-3cd1772e01a8",
			"code": "577",
			"nameFi": "Paimio",
			"nameSv": "Pemar",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Paimion",
			"inessiveFi": "Paimiossa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "a7200d65-18f5-52d9-a6f9-dc92b2ada918",
			"code": "578",
			"nameFi": "Paltamo",
			"nameSv": "Paltamo",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Paltamon",
			"inessiveFi": "Paltamossa",
			"kind": "KUNTA"
		},
		{
			"id": "ccd616ca-582c-5f0a-81da-9580c215ec97",
			"code": "580",
			"nameFi": "Parikkala",
			"nameSv": "Parikkala",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Parikkalan",
			"inessiveFi": "Parikkalassa",
			"kind": "KUNTA"
		},
		{
			"id": "5f2b90ea-d0eb-5e26-9d87-7efdf7509c2a",
			"code": "581",
			"nameFi": "Parkano",
			"nameSv": "Parkano",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Parkanon",
			"inessiveFi": "Parkanossa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "99012549-c71f-5b43-8752-b7ee1938f6cf",
			"code": "583",
			"nameFi": "Pelkosenniemi",
			"nameSv": "Pelkosenniemi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pelkosenniemen",
			"inessiveFi": "Pelkosenniemellä",
			"kind": "KUNTA"
		},
		{
			"id": "404695d9-f313-570e-9f71-817d7464a886",
			"code": "584",
			"nameFi": "Perho",
			"nameSv": "Perho",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Perhon",
			"inessiveFi": "Perhossa",
			"kind": "KUNTA"
		},
		{
			"id": "5b626194-db8e-5bcd-afc3-47df2ee02326",
			"code": "588",
			"nameFi": "Pertunmaa",
			"nameSv": "Pertunmaa",
			"language": "FI",
			"start": null,
			"end": "2024-12-31",
			"genitiveFi": "Pertunmaan",
			"inessiveFi": "Pertunmaalla",
			"kind": "KUNTA"
		},
		{
			"id": "329f3e21-e975-54e3-abcb-303bf5e425c4",
			"code": "592",
			"nameFi": "Petäjävesi",
			"nameSv": "Petäjävesi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Petäjäveden",
			"inessiveFi": "Petäjävedellä",
			"kind": "KUNTA"
		},
		{
			"id": "c93d34f4-d96d-5324-b62c-a18756026eb0",
			"code": "593",
			"nameFi": "Pieksämäki",
			"nameSv": "Pieksämäki",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pieksämäen",
			"inessiveFi": "Pieksämäellä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "7fe2d966-4098-51f6-a93f-7c1dca12d787",
			"code": "595",
			"nameFi": "Pielavesi",
			"nameSv": "Pielavesi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pielaveden",
			"inessiveFi": "Pielavedellä",
			"kind": "KUNTA"
		},
		{
			"id": "04ab4b52-e3b9-512b-b7c8-0bb864bd789b",
			"code": "598",
			"nameFi": "Pietarsaari",
			"nameSv": "Jakobstad",
			"language": "SV_FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pietarsaaren",
			"inessiveFi": "Pietarsaaressa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "50e927dd-1c04-5651-9992-faafbff54084",
			"code": "599",
			"nameFi": "Pedersören kunta",
			"nameSv": "Pedersöre",
			"language": "SV_FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pedersören",
			"inessiveFi": "Pedersöressä",
			"kind": "KUNTA"
		},
		{
			"id": "540d4829-f8e0-5859-ace7-951695f5f353",
			"code": "601",
			"nameFi": "Pihtipudas",
			"nameSv": "Pihtipudas",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pihtiputaan",
			"inessiveFi": "Pihtiputaalla",
			"kind": "KUNTA"
		},
		{
			"id": "6ba36a04-ea5f-5069-9c5a-3343aa61f11b",
			"code": "604",
			"nameFi": "Pirkkala",
			"nameSv": "Birkala",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pirkkalan",
			"inessiveFi": "Pirkkalassa",
			"kind": "KUNTA"
		},
		{
			"id": "7a297d56-bb20-5662-8281-ae7a311aefc8",
			"code": "607",
			"nameFi": "Polvijärvi",
			"nameSv": "Polvijärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Polvijärven",
			"inessiveFi": "Polvijärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "71ef7e1e-dcfa-5fca-b07a-071f39950bb1",
			"code": "608",
			"nameFi": "Pomarkku",
			"nameSv": "Påmark",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pomarkun",
			"inessiveFi": "Pomarkussa",
			"kind": "KUNTA"
		},
		{
			"id": "c6ad6a50-f653-5b2d-b24c-47517f955544",
			"code": "609",
			"nameFi": "Pori",
			"nameSv": "Björneborg",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Porin",
			"inessiveFi": "Porissa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "e6a7012e-c177-5c94-8884-5aadf0bd569f",
			"code": "611",
			"nameFi": "Pornainen",
			"nameSv": "Borgnäs",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pornaisten",
			"inessiveFi": "Pornaisissa",
			"kind": "KUNTA"
		},
		{
			"id": "d6a98557-794c-53e1-b1c3-d50040a3be76",
			"code": "614",
			"nameFi": "Posio",
			"nameSv": "Posio",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Posion",
			"inessiveFi": "Posiolla",
			"kind": "KUNTA"
		},
		{
			"id": "ec26eb8e-28c9-5972-be3c-ccbef02c74ed",
			"code": "615",
			"nameFi": "Pudasjärvi",
			"nameSv": "Pudasjärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pudasjärven",
			"inessiveFi": "Pudasjärvellä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "7910cea1-580d-5f0f-869a-08f7a6fb02a4",
			"code": "616",
			"nameFi": "Pukkila",
			"nameSv": "Pukkila",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pukkilan",
			"inessiveFi": "Pukkilassa",
			"kind": "KUNTA"
		},
		{
			"id": "3df75714-b5f8-596c-92b5-cb5ed6e0c526",
			"code": "619",
			"nameFi": "Punkalaidun",
			"nameSv": "Punkalaidun",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Punkalaitumen",
			"inessiveFi": "Punkalaitumella",
			"kind": "KUNTA"
		},
		{
			"id": "caf257e3-0984-52db-b7a9-8f25095e7ea9",
			"code": "620",
			"nameFi": "Puolanka",
			"nameSv": "Puolanka",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Puolangan",
			"inessiveFi": "Puolangalla",
			"kind": "KUNTA"
		},
		{
			"id": "fe96dcef-7e49-506d-bff5-73e670348d3b",
			"code": "623",
			"nameFi": "Puumala",
			"nameSv": "Puumala",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Puumalan",
			"inessiveFi": "Puumalassa",
			"kind": "KUNTA"
		},
		{
			"id": "5193e1b1-540b-5312-a182-cb4eddaf38f2",
			"code": "624",
			"nameFi": "Pyhtää",
			"nameSv": "Pyttis",
			"language": "FI_SV",
			"start": null,
			"end": null,
			"genitiveFi": "Pyhtään",
			"inessiveFi": "Pyhtäällä",
			"kind": "KUNTA"
		},
		{
			"id": "4e7590e4-f0ac-5d98-aec2-28de4c2727e5",
			"code": "625",
			"nameFi": "Pyhäjoki",
			"nameSv": "Pyhäjoki",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pyhäjoen",
			"inessiveFi": "Pyhäjoella",
			"kind": "KUNTA"
		},
		{
			"id": "e651ee2a-8549-58be-ba23-b0adec5b409b",
			"code": "626",
			"nameFi": "Pyhäjärvi",
			"nameSv": "Pyhäjärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pyhäjärven",
			"inessiveFi": "Pyhäjärvellä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "098c989a-09c1-5caa-b336-3ae4258ca3a4",
			"code": "630",
			"nameFi": "Pyhäntä",
			"nameSv": "Pyhäntä",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pyhännän",
			"inessiveFi": "Pyhännällä",
			"kind": "KUNTA"
		},
		{
			"id": "4e1f89b6-1187-5f3c-8f74-e984fe4dce71",
			"code": "631",
			"nameFi": "Pyhäranta",
			"nameSv": "Pyhäranta",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pyhärannan",
			"inessiveFi": "Pyhärannassa",
			"kind": "KUNTA"
		},
		{
			"id": "60925237-d18c-565e-b9f0-209846456148",
			"code": "635",
			"nameFi": "Pälkäne",
			"nameSv": "Pälkäne",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pälkäneen",
			"inessiveFi": "Pälkäneellä",
			"kind": "KUNTA"
		},
		{
			"id": "53f48b4b-6123-58d6-bc9e-3a5f3f9446ad",
			"code": "636",
			"nameFi": "Pöytyä",
			"nameSv": "Pöytyä",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pöytyän",
			"inessiveFi": "Pöytyällä",
			"kind": "KUNTA"
		},
		{
			"id": "6db1fbab-e285-573c-a8ef-363406e7d73e",
			"code": "638",
			"nameFi": "Porvoo",
			"nameSv": "Borgå",
			"language": "FI_SV",
			"start": "1997-01-01",
			"end": null,
			"genitiveFi": "Porvoon",
			"inessiveFi": "Porvoossa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "f1b1acde-484f-5330-a9e6-41c08c0569cb",
			"code": "678",
			"nameFi": "Raahe",
			"nameSv": "Brahestad",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Raahen",
			"inessiveFi": "Raahessa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "4cf34810-12cc-5635-8bcc-05b655a19bfc",
			"code": "680",
			"nameFi": "Raisio",
			"nameSv": "Reso",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Raision",
			"inessiveFi": "Raisiossa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "e113af88-35a1-5c5a-ab51-11ef0264f33f",
			"code": "681",
			"nameFi": "Rantasalmi",
			"nameSv": "Rantasalmi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Rantasalmen",
			"inessiveFi": "Rantasalmella",
			"kind": "KUNTA"
		},
		{
			"id": "a5ad733f-9855-51b9-ba8d-b0a21c8e2444",
			"code": "683",
			"nameFi": "Ranua",
			"nameSv": "Ranua",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Ranuan",
			"inessiveFi": "Ranualla",
			"kind": "KUNTA"
		},
		{
			"id": "a1edf39a-23b5-5db6-a1b8-2ea69b0666b1",
			"code": "684",
			"nameFi": "Rauma",
			"nameSv": "Raumo",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Rauman",
			"inessiveFi": "Raumalla",
			"kind": "KAUPUNKI"
		},
		{
			"id": "079ec849-69ae-5cd7-abed-427309596692",
			"code": "686",
			"nameFi": "Rautalampi",
			"nameSv": "Rautalampi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Rautalammin",
			"inessiveFi": "Rautalammilla",
			"kind": "KUNTA"
		},
		{
			"id": "b4af6ef2-bfe4-505f-a219-469b04005f94",
			"code": "687",
			"nameFi": "Rautavaara",
			"nameSv": "Rautavaara",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Rautavaaran",
			"inessiveFi": "Rautavaaralla",
			"kind": "KUNTA"
		},
		{
			"id": "741c344d-2c96-5944-b806-a3a0edd34ecf",
			"code": "689",
			"nameFi": "Rautjärvi",
			"nameSv": "Rautjärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Rautjärven",
			"inessiveFi": "Rautjärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "847c9454-933d-5e64-bb2a-a78764cc1b13",
			"code": "691",
			"nameFi": "Reisjärvi",
			"nameSv": "Reisjärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Reisjärven",
			"inessiveFi": "Reisjärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "e4046c01-4351-5610-94a3-e982b5acfff6",
			"code": "694",
			"nameFi": "Riihimäki",
			"nameSv": "Riihimäki",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Riihimäen",
			"inessiveFi": "Riihimäellä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "3a1b5394-23d1-5fbc-969d-6f7a8463846c",
			"code": "697",
			"nameFi": "Ristijärvi",
			"nameSv": "Ristijärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Ristijärven",
			"inessiveFi": "Ristijärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "b1768323-1562-5495-90e5-bbf89c416fbc",
			"code": "698",
			"nameFi": "Rovaniemi",
			"nameSv": "Rovaniemi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Rovaniemen",
			"inessiveFi": "Rovaniemellä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "bf2ef7a6-967e-59bd-a2cd-2c4a4c30559b",
			"code": "700",
			"nameFi": "Ruokolahti",
			"nameSv": "Ruokolax",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Ruokolahden",
			"inessiveFi": "Ruokolahdella",
			"kind": "KUNTA"
		},
		{
			"id": "99f56806-1f65-5d62-aff7-468fbbc94cfa",
			"code": "702",
			"nameFi": "Ruovesi",
			"nameSv": "Ruovesi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Ruoveden",
			"inessiveFi": "Ruovedellä",
			"kind": "KUNTA"
		},
		{
			"id": "5160b0a1-7de0-5a2a-a458-219cb9d71e57",
			"code": "704",
			"nameFi": "Rusko",
			"nameSv": "Rusko",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Ruskon",
			"inessiveFi": "Ruskolla",
			"kind": "KUNTA"
		},
		{
			"id": "1ddba95c-152d-5d4b-8d51-6915998ce897",
			"code": "707",
			"nameFi": "Rääkkylä",
			"nameSv": "Rääkkylä",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Rääkkylän",
			"inessiveFi": "Rääkkylässä",
			"kind": "KUNTA"
		},
		{
			"id": "024c59c5-2d5d-530b-aba4-26b90caaeb6b",
			"code": "710",
			"nameFi": "Raasepori",
			"nameSv": "Raseborg",
			"language": "SV_FI",
			"start": "2009-01-01",
			"end": null,
			"genitiveFi": "Raaseporin",
			"inessiveFi": "Raaseporissa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "b07f2048-877c-5f74-bde1-504f9935939d",
			"code": "729",
			"nameFi": "Saarijärvi",
			"nameSv": "Saarijärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Saarijärven",
			"inessiveFi": "Saarijärvellä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "91f37b35-bf57-5679-8eb3-e2a4709138f8",
			"code": "732",
			"nameFi": "Salla",
			"nameSv": "Salla",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Sallan",
			"inessiveFi": "Sallassa",
			"kind": "KUNTA"
		},
		{
			"id": "a8992209-da02-5b83-b532-3fe4366e9cd9",
			"code": "734",
			"nameFi": "Salo",
			"nameSv": "Salo",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Salon",
			"inessiveFi": "Salossa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "bbedc1c1-528b-5940-bc50-f1b0fd47f4f2",
			"code": "736",
			"nameFi": "Saltvik",
			"nameSv": "Saltvik",
			"language": "SV",
			"start": null,
			"end": null,
			"genitiveFi": "Saltvikin",
			"inessiveFi": "Saltvikissa",
			"kind": "KUNTA"
		},
		{
			"id": "53806323-22b1-5727-943c-a9a15e41d077",
			"code": "738",
			"nameFi": "Sauvo",
			"nameSv": "Sagu",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Sauvon",
			"inessiveFi": "Sauvossa",
			"kind": "KUNTA"
		},
		{
			"id": "e779cf98-e63f-59a7-8106-cbd2165eaf74",
			"code": "739",
			"nameFi": "Savitaipale",
			"nameSv": "Savitaipale",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Savitaipaleen",
			"inessiveFi": "Savitaipaleella",
			"kind": "KUNTA"
		},
		{
			"id": "75cca740-cffb-58cf-96ea-1119027aa347",
			"code": "740",
			"nameFi": "Savonlinna",
			"nameSv": "Nyslott",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Savonlinnan",
			"inessiveFi": "Savonlinnassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "95df978c-02c5-501e-b022-7f428a1192ca",
			"code": "742",
			"nameFi": "Savukoski",
			"nameSv": "Savukoski",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Savukosken",
			"inessiveFi": "Savukoskella",
			"kind": "KUNTA"
		},
		{
			"id": "b1b865f8-0a61-5512-a4a9-dd704df0e990",
			"code": "743",
			"nameFi": "Seinäjoki",
			"nameSv": "Seinäjoki",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Seinäjoen",
			"inessiveFi": "Seinäjoella",
			"kind": "KAUPUNKI"
		},
		{
			"id": "12ba49bd-b82e-5b2f-8752-965e354be76f",
			"code": "746",
			"nameFi": "Sievi",
			"nameSv": "Sievi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Sievin",
			"inessiveFi": "Sievissä",
			"kind": "KUNTA"
		},
		{
			"id": "7cecdf74-cfba-5610-acd7-629bae5cea0e",
			"code": "747",
			"nameFi": "Siikainen",
			"nameSv": "Siikais",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Siikaisten",
			"inessiveFi": "Siikaisissa",
			"kind": "KUNTA"
		},
		{
			"id": "020e9342-423d-5460-9765-18fbd059e94f",
			"code": "748",
			"nameFi": "Siikajoki",
			"nameSv": "Siikajoki",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Siikajoen",
			"inessiveFi": "Siikajoella",
			"kind": "KUNTA"
		},
		{
			"id": "6269c409-c494-5824-a369-d2edf9af33cc",
			"code": "749",
			"nameFi": "Siilinjärvi",
			"nameSv": "Siilinjärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Siilinjärven",
			"inessiveFi": "Siilinjärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "ae3409c7-efdf-5ccd-9bf0-f19c8d9fdfbc",
			"code": "751",
			"nameFi": "Simo",
			"nameSv": "Simo",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Simon",
			"inessiveFi": "Simossa",
			"kind": "KUNTA"
		},
		{
			"id": "fc06c014-84a8-52c5-8d7d-3b10b13539da",
			"code": "753",
			"nameFi": "Sipoo",
			"nameSv": "Sibbo",
			"language": "FI_SV",
			"start": null,
			"end": null,
			"genitiveFi": "Sipoon",
			"inessiveFi": "Sipoossa",
			"kind": "KUNTA"
		},
		{
			"id": "d4cc1c0a-bce2-5a54-b8ee-f688c1f42279",
			"code": "755",
			"nameFi": "Siuntio",
			"nameSv": "Sjundeå",
			"language": "FI_SV",
			"start": null,
			"end": null,
			"genitiveFi": "Siuntion",
			"inessiveFi": "Siuntiossa",
			"kind": "KUNTA"
		},
		{
			"id": "277fb3ad-79db-54c2-952f-82f5d9dadb1b",
			"code": "758",
			"nameFi": "Sodankylä",
			"nameSv": "Sodankylä",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Sodankylän",
			"inessiveFi": "Sodankylässä",
			"kind": "KUNTA"
		},
		{
			"id": "294e2204-6757-5a45-a056-ba5bfcab863c",
			"code": "759",
			"nameFi": "Soini",
			"nameSv": "Soini",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Soinin",
			"inessiveFi": "Soinissa",
			"kind": "KUNTA"
		},
		{
			"id": "f23c82ac-cd3d-50cf-b260-f3c3dcfedcdb",
			"code": "761",
			"nameFi": "Somero",
			"nameSv": "Somero",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Someron",
			"inessiveFi": "Somerolla",
			"kind": "KAUPUNKI"
		},
		{
			"id": "63be1247-06e2-53ed-8d34-31602bf2021d",
			"code": "762",
			"nameFi": "Sonkajärvi",
			"nameSv": "Sonkajärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Sonkajärven",
			"inessiveFi": "Sonkajärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "7eea35ae-720b-50e7-9e0d-903bc9155a00",
			"code": "765",
			"nameFi": "Sotkamo",
			"nameSv": "Sotkamo",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Sotkamon",
			"inessiveFi": "Sotkamossa",
			"kind": "KUNTA"
		},
		{
			"id": "a6337da6-4649-5723-91f6-1a175804eb94",
			"code": "766",
			"nameFi": "Sottunga",
			"nameSv": "Sottunga",
			"language": "SV",
			"start": null,
			"end": null,
			"genitiveFi": "Sottungan",
			"inessiveFi": "Sottungassa",
			"kind": "KUNTA"
		},
		{
			"id": "a4f0cc8e-25e8-51d9-aa45-9136c898fd04",
			"code": "768",
			"nameFi": "Sulkava",
			"nameSv": "Sulkava",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Sulkavan",
			"inessiveFi": "Sulkavalla",
			"kind": "KUNTA"
		},
		{
			"id": "8507fab5-03ad-55f8-aa9f-1d911e56bc8e",
			"code": "771",
			"nameFi": "Sund",
			"nameSv": "Sund",
			"language": "SV",
			"start": null,
			"end": null,
			"genitiveFi": "Sundin",
			"inessiveFi": "Sundissa",
			"kind": "KUNTA"
		},
		{
			"id": "ad221b0c-eee5-5414-9e55-95b1f0cfcc2f",
			"code": "777",
			"nameFi": "Suomussalmi",
			"nameSv": "Suomussalmi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Suomussalmen",
			"inessiveFi": "Suomussalmella",
			"kind": "KUNTA"
		},
		{
			"id": "e440eaf0-37f8-5dcf-925d-a534939a72ab",
			"code": "778",
			"nameFi": "Suonenjoki",
			"nameSv": "Suonenjoki",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Suonenjoen",
			"inessiveFi": "Suonenjoella",
			"kind": "KAUPUNKI"
		},
		{
			"id": "3fdfcb29-f21d-560a-a9ae-2ced731aa5eb",
			"code": "781",
			"nameFi": "Sysmä",
			"nameSv": "Sysmä",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Sysmän",
			"inessiveFi": "Sysmässä",
			"kind": "KUNTA"
		},
		{
			"id": "7c66f7d3-b50d-537b-bbae-4f097b03c4c7",
			"code": "783",
			"nameFi": "Säkylä",
			"nameSv": "Säkylä",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Säkylän",
			"inessiveFi": "Säkylässä",
			"kind": "KUNTA"
		},
		{
			"id": "07187b2c-6fc0-5b4a-959d-3aec6ba3eb23",
			"code": "785",
			"nameFi": "Vaala",
			"nameSv": "Vaala",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Vaalan",
			"inessiveFi": "Vaalassa",
			"kind": "KUNTA"
		},
		{
			"id": "b386e14d-c7c3-522b-ae81-01cc491e8349",
			"code": "790",
			"nameFi": "Sastamala",
			"nameSv": "Sastamala",
			"language": "FI",
			"start": "2009-01-01",
			"end": null,
			"genitiveFi": "Sastamalan",
			"inessiveFi": "Sastamalassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "116a6c6b-b9ea-5e58-bc24-9ff06ce5ce20",
			"code": "791",
			"nameFi": "Siikalatva",
			"nameSv": "Siikalatva",
			"language": "FI",
			"start": "2009-01-01",
			"end": null,
			"genitiveFi": "Siikalatvan",
			"inessiveFi": "Siikalatvalla",
			"kind": "KUNTA"
		},
		{
			"id": "da2be4b5-ecb6-5c8c-90d1-7b8ff908ed48",
			"code": "831",
			"nameFi": "Taipalsaari",
			"nameSv": "Taipalsaari",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Taipalsaaren",
			"inessiveFi": "Taipalsaarella",
			"kind": "KUNTA"
		},
		{
			"id": "a05242eb-a896-5981-9f4d-3fa0e8c08fae",
			"code": "832",
			"nameFi": "Taivalkoski",
			"nameSv": "Taivalkoski",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Taivalkosken",
			"inessiveFi": "Taivalkoskella",
			"kind": "KUNTA"
		},
		{
			"id": "7ffe8259-aac7-5f0e-b5eb-671b77e6ee25",
			"code": "833",
			"nameFi": "Taivassalo",
			"nameSv": "Tövsala",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Taivassalon",
			"inessiveFi": "Taivassalossa",
			"kind": "KUNTA"
		},
		{
			"id": "14ceb307-4806-5d1e-8928-0e52bf0af487",
			"code": "834",
			"nameFi": "Tammela",
			"nameSv": "Tammela",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Tammelan",
			"inessiveFi": "Tammelassa",
			"kind": "KUNTA"
		},
		{
			"id": "f1599ef6-dd13-5f68-ae80-15e447921d41",
			"code": "837",
			"nameFi": "Tampere",
			"nameSv": "Tammerfors",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Tampereen",
			"inessiveFi": "Tampereella",
			"kind": "KAUPUNKI"
		},
		{
			"id": "39f50fc5-22bf-5d2d-8383-c3690f2326d0",
			"code": "844",
			"nameFi": "Tervo",
			"nameSv": "Tervo",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Tervon",
			"inessiveFi": "Tervossa",
			"kind": "KUNTA"
		},
		{
			"id": "d15d0edb-d125-58e5-b69d-6cac65131b18",
			"code": "845",
			"nameFi": "Tervola",
			"nameSv": "Tervola",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Tervolan",
			"inessiveFi": "Tervolassa",
			"kind": "KUNTA"
		},
		{
			"id": "5bb95bef-db9b-5bd6-8286-57786700522e",
			"code": "846",
			"nameFi": "Teuva",
			"nameSv": "Östermark",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Teuvan",
			"inessiveFi": "Teuvalla",
			"kind": "KUNTA"
		},
		{
			"id": "3f97a4fb-6d6b-51c4-ab87-c5d913420b3b",
			"code": "848",
			"nameFi": "Tohmajärvi",
			"nameSv": "Tohmajärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Tohmajärven",
			"inessiveFi": "Tohmajärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "3d6a93f0-a8d9-516b-965a-f3a0da008f2d",
			"code": "849",
			"nameFi": "Toholampi",
			"nameSv": "Toholampi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Toholammin",
			"inessiveFi": "Toholammilla",
			"kind": "KUNTA"
		},
		{
			"id": "d7f814f5-c6fb-519e-9956-afc79b71c9e4",
			"code": "850",
			"nameFi": "Toivakka",
			"nameSv": "Toivakka",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Toivakan",
			"inessiveFi": "Toivakassa",
			"kind": "KUNTA"
		},
		{
			"id": "c16d3a09-9187-53d2-9087-fec326b7be94",
			"code": "851",
			"nameFi": "Tornio",
			"nameSv": "Torneå",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Tornion",
			"inessiveFi": "Torniossa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "0267092d-2d0d-5765-b284-0d269f9b6359",
			"code": "853",
			"nameFi": "Turku",
			"nameSv": "Åbo",
			"language": "FI_SV",
			"start": null,
			"end": null,
			"genitiveFi": "Turun",
			"inessiveFi": "Turussa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "b9a2ceae-d231-51a0-8ae9-5624f4245540",
			"code": "854",
			"nameFi": "Pello",
			"nameSv": "Pello",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Pellon",
			"inessiveFi": "Pellossa",
			"kind": "KUNTA"
		},
		{
			"id": "24c4748e-341d-5181-927f-f88dae662f51",
			"code": "857",
			"nameFi": "Tuusniemi",
			"nameSv": "Tuusniemi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Tuusniemen",
			"inessiveFi": "Tuusniemellä",
			"kind": "KUNTA"
		},
		{
			"id": "74e49526-6d01-500b-931e-61668bc23216",
			"code": "858",
			"nameFi": "Tuusula",
			"nameSv": "Tusby",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Tuusulan",
			"inessiveFi": "Tuusulassa",
			"kind": "KUNTA"
		},
		{
			"id": "177f9598-598d-55d1-a794-00f484839d48",
			"code": "859",
			"nameFi": "Tyrnävä",
			"nameSv": "Tyrnävä",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Tyrnävän",
			"inessiveFi": "Tyrnävällä",
			"kind": "KUNTA"
		},
		{
			"id": "fca22b17-b8af-5356-932e-8e17bfbd4399",
			"code": "886",
			"nameFi": "Ulvila",
			"nameSv": "Ulvsby",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Ulvilan",
			"inessiveFi": "Ulvilassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "428eb10b-a8a6-5f3b-8ca9-997ebdfdb11a",
			"code": "887",
			"nameFi": "Urjala",
			"nameSv": "Urjala",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Urjalan",
			"inessiveFi": "Urjalassa",
			"kind": "KUNTA"
		},
		{
			"id": "7d931e1c-cc52-597a-a3e0-6b4a7eeb1024",
			"code": "889",
			"nameFi": "Utajärvi",
			"nameSv": "Utajärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Utajärven",
			"inessiveFi": "Utajärvellä",
			"kind": "KUNTA"
		},
		{
			"id": "e6259975-9287-5462-955a-55aef276328f",
			"code": "890",
			"nameFi": "Utsjoki",
			"nameSv": "Utsjoki",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Utsjoen",
			"inessiveFi": "Utsjoella",
			"kind": "KUNTA"
		},
		{
			"id": "08426dae-2726-55e8-8f4b-ccc58437e2dd",
			"code": "892",
			"nameFi": "Uurainen",
			"nameSv": "Uurainen",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Uuraisten",
			"inessiveFi": "Uuraisilla",
			"kind": "KUNTA"
		},
		{
			"id": "dd4aa79b-a9cb-5bf2-a476-d31c6bbaa499",
			"code": "893",
			"nameFi": "Uusikaarlepyy",
			"nameSv": "Nykarleby",
			"language": "SV_FI",
			"start": null,
			"end": null,
			"genitiveFi": "Uudenkaarlepyyn",
			"inessiveFi": "Uudessakaarlepyyssä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "ff017f99-b5fe-53f4-afc6-ab297123d8e5",
			"code": "895",
			"nameFi": "Uusikaupunki",
			"nameSv": "Nystad",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Uudenkaupungin",
			"inessiveFi": "Uudessakaupungissa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "a1dd4c24-5724-50ef-bfb1-f7f4c11265ab",
			"code": "905",
			"nameFi": "Vaasa",
			"nameSv": "Vasa",
			"language": "FI_SV",
			"start": null,
			"end": null,
			"genitiveFi": "Vaasan",
			"inessiveFi": "Vaasassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "e7e6bace-1642-5bdf-84ed-bf8335d66d96",
			"code": "908",
			"nameFi": "Valkeakoski",
			"nameSv": "Valkeakoski",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Valkeakosken",
			"inessiveFi": "Valkeakoskella",
			"kind": "KAUPUNKI"
		},
		{
			"id": "aee23bd2-7747-537c-94da-4e440a97326a",
			"code": "911",
			"nameFi": "Valtimo",
			"nameSv": "Valtimo",
			"language": "FI",
			"start": null,
			"end": "2019-12-31",
			"genitiveFi": "Valtimon",
			"inessiveFi": "Valtimolla",
			"kind": "KUNTA"
		},
		{
			"id": "71037415-6c91-5d27-b479-311977843b6e",
			"code": "915",
			"nameFi": "Varkaus",
			"nameSv": "Varkaus",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Varkauden",
			"inessiveFi": "Varkaudessa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "2036af47-df84-5259-986b-043d514ccc3a",
			"code": "918",
			"nameFi": "Vehmaa",
			"nameSv": "Vemo",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Vehmaan",
			"inessiveFi": "Vehmaalla",
			"kind": "KUNTA"
		},
		{
			"id": "9864084e-5e3a-507b-aa66-ea50089bd3fe",
			"code": "921",
			"nameFi": "Vesanto",
			"nameSv": "Vesanto",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Vesannon",
			"inessiveFi": "Vesannolla",
			"kind": "KUNTA"
		},
		{
			"id": "54157678-78ef-5b37-baf1-5a7251f07a35",
			"code": "922",
			"nameFi": "Vesilahti",
			"nameSv": "Vesilahti",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Vesilahden",
			"inessiveFi": "Vesilahdessa",
			"kind": "KUNTA"
		},
		{
			"id": "7b4c0ab2-3b21-54e6-ac8d-78423492b21b",
			"code": "924",
			"nameFi": "Veteli",
			"nameSv": "Vetil",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Vetelin",
			"inessiveFi": "Vetelissä",
			"kind": "KUNTA"
		},
		{
			"id": "c0a5f458-3b00-5332-a074-46c27d66dd8e",
			"code": "925",
			"nameFi": "Vieremä",
			"nameSv": "Vieremä",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Vieremän",
			"inessiveFi": "Vieremällä",
			"kind": "KUNTA"
		},
		{
			"id": "ed0a59b8-9617-5eb8-af8a-bfc12386e677",
			"code": "927",
			"nameFi": "Vihti",
			"nameSv": "Vichtis",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Vihdin",
			"inessiveFi": "Vihdissä",
			"kind": "KUNTA"
		},
		{
			"id": "fbd5fe9f-a683-577e-b2d8-628b27ebd64a",
			"code": "931",
			"nameFi": "Viitasaari",
			"nameSv": "Viitasaari",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Viitasaaren",
			"inessiveFi": "Viitasaarella",
			"kind": "KAUPUNKI"
		},
		{
			"id": "c8b21dac-0305-577b-8275-d2f22b118653",
			"code": "934",
			"nameFi": "Vimpeli",
			"nameSv": "Vindala",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Vimpelin",
			"inessiveFi": "Vimpelissä",
			"kind": "KUNTA"
		},
		{
			"id": "ca5902f3-4e70-52a9-83e6-467d486b6588",
			"code": "935",
			"nameFi": "Virolahti",
			"nameSv": "Vederlax",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Virolahden",
			"inessiveFi": "Virolahdella",
			"kind": "KUNTA"
		},
		{
			"id": "290e9af1-8682-5744-a34d-5afbececf08f",
			"code": "936",
			"nameFi": "Virrat",
			"nameSv": "Virdois",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Virtain",
			"inessiveFi": "Virroilla",
			"kind": "KAUPUNKI"
		},
		{
			"id": "fa3ae202-57e2-5890-bb46-64753bda04d2",
			"code": "941",
			"nameFi": "Vårdö",
			"nameSv": "Vårdö",
			"language": "SV",
			"start": null,
			"end": null,
			"genitiveFi": "Vårdön",
			"inessiveFi": "Vårdössä",
			"kind": "KUNTA"
		},
		{
			"id": "91f58354-3e05-52ed-bca9-d339205c80a6",
			"code": "946",
			"nameFi": "Vöyri",
			"nameSv": "Vörå",
			"language": "SV_FI",
			"start": "2011-01-01",
			"end": null,
			"genitiveFi": "Vöyrin",
			"inessiveFi": "Vöyrillä",
			"kind": "KUNTA"
		},
		{
			"id": "d7a61ac5-ca01-5d3e-baff-a9f62ca7354f",
			"code": "976",
			"nameFi": "Ylitornio",
			"nameSv": "Övertorneå",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Ylitornion",
			"inessiveFi": "Ylitorniolla",
			"kind": "KUNTA"
		},
		{
			"id": "682e0108-82ee-5dfc-bf80-775e716af346",
			"code": "977",
			"nameFi": "Ylivieska",
			"nameSv": "Ylivieska",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Ylivieskan",
			"inessiveFi": "Ylivieskassa",
			"kind": "KAUPUNKI"
		},
		{
			"id": "975c2804-0945-5e06-b576-053190d911fe",
			"code": "980",
			"nameFi": "Ylöjärvi",
			"nameSv": "Ylöjärvi",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Ylöjärven",
			"inessiveFi": "Ylöjärvellä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "36b3959b-5623-5ad0-a6f6-9a7443c6cd31",
			"code": "981",
			"nameFi": "Ypäjä",
			"nameSv": "Ypäjä",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Ypäjän",
			"inessiveFi": "Ypäjällä",
			"kind": "KUNTA"
		},
		{
			"id": "aaf81749-f780-55f7-897c-d17faf62144e",
			"code": "989",
			"nameFi": "Ähtäri",
			"nameSv": "Etseri",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Ähtärin",
			"inessiveFi": "Ähtärissä",
			"kind": "KAUPUNKI"
		},
		{
			"id": "e4368d4f-f22b-5889-9db1-311ab0c38bb2",
			"code": "992",
			"nameFi": "Äänekoski",
			"nameSv": "Äänekoski",
			"language": "FI",
			"start": null,
			"end": null,
			"genitiveFi": "Äänekosken",
			"inessiveFi": "Äänekoskella",
			"kind": "KAUPUNKI"
		}
	]
};
var region_memberships_default = {
	source: "Tilastokeskus, luokitukset (kunta, maakunta, hyvinvointialue), muokattu",
	licence: "CC BY 4.0",
	rows: [
		{
			"municipalityId": "0bb08f98-2955-5a48-9795-e771b8a30ba1",
			"area": "14",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5953d1e9-11d8-5afa-acd5-f294bb3c5760",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "6efeb51e-620b-582c-aac6-211e7caab0d9",
			"area": "14",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "36f5e0bf-bf2f-573c-9e07-d8627435fa2b",
			"area": "07",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "12841735-f992-581f-889c-7afbd8b94447",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "8c439af8-95a8-546b-81e8-171e59a71f61",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d84bed52-066b-53b8-b158-c5732d6079d7",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f26ccd91-d3a5-5f78-848b-34019fcf0987",
			"area": "21",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fcb1cf69-be5a-5d9d-8239-472468607976",
			"area": "21",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "cb9ae5ff-5fb9-539d-a3a9-6fd3cd7527d5",
			"area": "10",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "750780c0-ca09-5cb1-9017-b19841e0a120",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "11ee7bc9-a643-50b0-b1f7-6e81abf397e2",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5f0d0f85-df84-5e37-a77b-01c8ff64a4cb",
			"area": "04",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "777e28f4-6ec3-5597-acf2-21a768896583",
			"area": "04",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "45feac54-f7ff-5eb3-bffd-dee6917651b0",
			"area": "14",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "2564a049-d5a2-5072-9bf4-b1e18d3935dd",
			"area": "21",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "acd3d082-199b-56ae-9992-ceb60080343e",
			"area": "05",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "1bcc58bb-14a3-5b19-8e9e-4e32f19653f2",
			"area": "21",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "00ea53d8-58fe-5460-a526-eba8a31d545f",
			"area": "21",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "4bb4661d-83a8-5b50-9030-c9570b60ce8c",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "817a76f9-ed64-5b8c-a7aa-41d7806a37ce",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "dfbeed73-1426-5dee-bcad-4075b34bb439",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f69145f2-2ebd-5555-b44c-62c01b3c0654",
			"area": "16",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "0fd4c4a6-08ed-53a5-8f98-3b8227c77b88",
			"area": "08",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7fe6e3c5-7378-5018-aea0-c50b2fb833cb",
			"area": "21",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f67fba9a-c467-5e3c-8cea-fd2626096111",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "2a31c89b-fec5-54ba-a395-0d75bfbf3153",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "190dda0f-1c9a-5012-8548-e116a7853b65",
			"area": "04",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "50b3e287-9be6-524b-affe-48b7da62529c",
			"area": "07",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e0e32a4f-3362-58f6-9638-2106523e8b30",
			"area": "05",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "714878ee-3522-5bf7-9666-f36db68281b3",
			"area": "05",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f9df66fe-ab81-5c43-bc8c-64347877c116",
			"area": "10",
			"start": "2016-01-01",
			"end": "2020-12-31"
		},
		{
			"municipalityId": "f9df66fe-ab81-5c43-bc8c-64347877c116",
			"area": "12",
			"start": "2021-01-01",
			"end": null
		},
		{
			"municipalityId": "b0da3d36-ffe4-5a9c-a3a7-7b15cac5663f",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "8538e10d-9a16-55f2-ad91-7b3767dca389",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a1d32aab-74f1-586f-9b0f-432b9696a43f",
			"area": "10",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "9a097b44-e4dc-5321-b391-ef43f6faadb1",
			"area": "07",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "911200cf-5c5d-57be-b4d7-5d9f4a969d1f",
			"area": "04",
			"start": "2016-01-01",
			"end": "2020-12-31"
		},
		{
			"municipalityId": "7c15cd60-123d-5fa4-9d33-750a2d50d1fd",
			"area": "04",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "df48763f-ef4d-581e-8c73-86a4265f665b",
			"area": "05",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f1c7ec4b-fc8e-5478-bc18-3e7a2c621c2f",
			"area": "18",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c7f172d0-96da-56ee-8985-ad0522ebc249",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c2586293-4b32-51fb-8b95-b9ae59a24122",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "27b4ed09-191f-55af-868b-72014d226d64",
			"area": "05",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "70595764-1633-52ef-9b0f-ebb035f9a205",
			"area": "07",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e0ac3e38-0cb7-5404-b718-fa3d6ccfeba3",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "52e5420d-8fe8-511e-a055-bd1086f68456",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f0be8258-32e1-5a73-ba3f-65e9c1e22bfb",
			"area": "08",
			"start": "2016-01-01",
			"end": "2020-12-31"
		},
		{
			"municipalityId": "f0be8258-32e1-5a73-ba3f-65e9c1e22bfb",
			"area": "07",
			"start": "2021-01-01",
			"end": null
		},
		{
			"municipalityId": "61993dbb-79c2-5745-b95b-bebbe17f9421",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "1037f41d-ae2a-5e79-987f-4b51bb6c71b3",
			"area": "14",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "298fd401-c7c8-5de0-8ae8-dc0aa032c55b",
			"area": "12",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "9187710d-2a05-5544-a3b5-68369ecda4d8",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "657a4b15-1f38-5bc3-aca7-3141433f6cc7",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b7e1a9cc-4b8f-5fb4-930b-339ec2b8e8fe",
			"area": "14",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "074375bd-8897-5f6f-98ea-df60b1a431ad",
			"area": "15",
			"start": "2016-01-01",
			"end": "2020-12-31"
		},
		{
			"municipalityId": "074375bd-8897-5f6f-98ea-df60b1a431ad",
			"area": "14",
			"start": "2021-01-01",
			"end": null
		},
		{
			"municipalityId": "3bd12f00-7ff4-5d91-ba3b-e53e075950a1",
			"area": "09",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d0db88a1-b045-59c9-b08e-a55a1136e13c",
			"area": "05",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "cda48721-86b0-59bb-92b2-684e4ec2b8cb",
			"area": "12",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "184d363b-200f-54b5-9951-c30b1d3ece0c",
			"area": "05",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "28bc6ed2-e5ff-514f-966c-53a1a8d516c6",
			"area": "21",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "6eb475e2-2198-5512-a29a-ba7f24c1d5a8",
			"area": "10",
			"start": "2016-01-01",
			"end": "2020-12-31"
		},
		{
			"municipalityId": "6eb475e2-2198-5512-a29a-ba7f24c1d5a8",
			"area": "11",
			"start": "2021-01-01",
			"end": null
		},
		{
			"municipalityId": "4726cc9a-9ff9-55f3-8adf-14e2f0cb55cf",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "55aa83b0-0814-5234-a6fa-ce856953ed0a",
			"area": "11",
			"start": "2016-01-01",
			"end": "2016-12-31"
		},
		{
			"municipalityId": "1854ed63-6f08-59d8-b5d1-9d51f36b889f",
			"area": "12",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "0028d363-4cf3-528b-9b71-074d696849e2",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "9c06c7d4-da10-5d1b-a7bf-86663439b6c5",
			"area": "10",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "223acb24-5dcd-5582-a47e-19df400d818a",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "163df339-cde6-5757-a05f-f0a0dbb43272",
			"area": "04",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "51342ea6-dde0-5323-ab37-420bb9fe0be2",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ea546858-cd01-588b-ace7-ae4409e54d6e",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f46a8da5-74c1-5d1a-a4c2-9af6d21a26fb",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "8c0ecbc9-ec36-5c22-8580-4ee3ad80cd4f",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fc0aff46-0d61-50bf-8088-3deedf2e13ff",
			"area": "18",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "41fcefdf-e74f-50e8-9a17-c6f162d6a950",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "768c399c-da29-5406-b127-8afe9f3271ff",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ea1ad44e-c4a6-5ab3-bff5-4023890fbaf5",
			"area": "10",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "0f2ae232-7af2-5408-a1f3-6d9f2afbe27d",
			"area": "04",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fedee0c2-486a-5496-8798-103dae5112d0",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "24500392-cf37-5eff-bf25-a7a84d53535e",
			"area": "16",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "cfa1490e-964e-5cb5-97c0-713d2deb273e",
			"area": "14",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "296502fa-41ee-52c0-80cd-1928ee3c9f16",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b0dcb414-eb8e-53c1-812f-de48051f1f4e",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "04a20bf2-8120-5e2b-b4eb-d1a7ca45a208",
			"area": "04",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a988d8d6-8f98-552c-a257-6be5946ff5e3",
			"area": "15",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3a1ae1c9-40f1-5ed2-b4d4-2ace35c45dc2",
			"area": "14",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "613c7c71-19a4-570c-9fd9-5e31d31582a3",
			"area": "14",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "71bfae6e-02bc-5129-9d0d-71e1ac84368a",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3d6d10b1-2ab5-5cf7-9007-36261ea0e14b",
			"area": "16",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "4a4e0104-d50c-5363-86ef-2d81faa34b02",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "dddd0420-81b6-5aeb-a642-98ac51fc1d15",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "8fbfb928-8b84-53dc-937b-e966b891e8fa",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "41555fea-ea8f-5d73-881c-eec7237c2f5f",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "6edfc859-4b6d-54ec-a69d-7ff673312f64",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "2d689c82-9c3a-59d5-a795-cfac211b7844",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "22194d2c-f197-5242-a158-0192d9356bae",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "46266eb6-c815-5440-9e37-768319bf2937",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f0561d5b-080e-5110-8875-3ded6356899b",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "784fef1c-5dee-588d-b49b-e41899ceb55b",
			"area": "12",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "2f231d09-3694-505f-a145-8f095dd838cf",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "983fb897-0665-5b47-8e3f-2f05b72cb4db",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "503da661-5197-5e03-b351-26cfa0259bd5",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ae77f8fa-598c-5c4a-ab87-03391591483d",
			"area": "04",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b3031550-3b9e-59eb-bfab-8802843765ab",
			"area": "16",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f1797152-290b-5b99-b8ea-1c27abd35bd1",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fd77ed34-47e2-5268-b2ca-350cfadf81e9",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "9af2bb5a-d63b-5cc6-85b9-8d67fcb20db8",
			"area": "12",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5ef62d9e-89ee-588e-83d5-b9ca7d42db61",
			"area": "15",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "1b3762b6-bc4d-5d64-a1d0-dc57f31081b8",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "cf6439f2-50a2-5968-b7be-bb30cbec2238",
			"area": "08",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "19de2ba1-b578-5db4-ab9d-9b20f264883e",
			"area": "08",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5966bc40-f554-5735-a0ed-41ff3a13fc1c",
			"area": "15",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "160f70b3-2164-5355-b8b6-d0035e8ae3d7",
			"area": "15",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "edc9d26a-419e-59f2-954a-6534422095b9",
			"area": "18",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ec4e53ff-a2e2-55d9-8cfb-c5b1a191f00b",
			"area": "13",
			"start": "2016-01-01",
			"end": "2020-12-31"
		},
		{
			"municipalityId": "ec4e53ff-a2e2-55d9-8cfb-c5b1a191f00b",
			"area": "06",
			"start": "2021-01-01",
			"end": null
		},
		{
			"municipalityId": "bab54bf1-507f-5fe0-80f8-260a9fe18290",
			"area": "21",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f6acb107-dff2-5b3d-b2e5-8cc45d8a1e76",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "2c6ae6b3-35a6-5dea-a48e-11d645e2be86",
			"area": "14",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "882a2a82-4f37-523a-918b-4331889ff82c",
			"area": "14",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "516b0377-f174-5201-906e-98d3ffa36b3a",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ee18890d-bb1f-5b9e-8977-17df76c51fd2",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "19f4557f-5a16-5a86-9f70-1ee0673c10c7",
			"area": "12",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7f3400a0-251c-53b6-92e0-b7591ab2a8a5",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d7df44f3-8d7f-5ba0-b43e-a9506b73fa16",
			"area": "07",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d9ff01fc-89b1-59c5-89f9-c4c3997c0a04",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c0918075-bc66-5d12-9c1d-d114faf3cff5",
			"area": "21",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "63184596-dce5-545b-9b05-bd4cc0be35be",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "81aa9f3d-dfa7-5540-9c0d-30039a329b95",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fd417048-9e8a-50d0-803d-dc95c234661b",
			"area": "07",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a87ab420-ab26-56ce-a99c-06d6ab9dcd49",
			"area": "15",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7e69a868-7f9a-5c44-b973-07a52eabce00",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "26123c5a-7f69-5df1-a984-8834ab097f6c",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "874585ce-5e5b-5c0d-986a-21c6c550972d",
			"area": "14",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b12a34b5-5943-5330-8b4d-607627afca49",
			"area": "09",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5363f936-0af2-58f9-b2e7-28b242557d06",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "88817004-0260-58f2-ba97-919458771eae",
			"area": "14",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "0e991e11-7ebb-5d82-852e-ce4d143c3bc7",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "bb80c2d2-e3d5-5328-97a0-f7f51b10c689",
			"area": "09",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "aa9c6998-580f-5b6f-a889-fc6dafc80e33",
			"area": "21",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a69276d7-6236-5661-b7c7-a60f62e40dc1",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "41d5111f-f21e-5f12-9d18-5d8d7b5408d7",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "82a7371f-c9ba-5c60-8bf2-931ca023b28c",
			"area": "16",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e5c49607-1d3b-5bb4-a222-ce5c5097478f",
			"area": "12",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "bafa1c0c-9f2e-56f6-9323-196d7dca779b",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "cfa3cb44-6808-5388-b89a-91a0c67498c9",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d21f48a1-c974-5a64-97fa-3392c5112273",
			"area": "12",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3a4b865b-7dd4-53eb-a559-90b58f93f958",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "80700718-b0e2-53ec-8607-ca0962491661",
			"area": "05",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ba87a41f-15fc-51c2-ae5e-0625a042fe73",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "656148e0-149c-5483-bfcd-224bdd77e400",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a20bc98b-8272-58c8-b1a2-d9d69d04e8a9",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a4b8c03e-9cd9-594e-a16d-3bdc7fedd373",
			"area": "21",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "099812ef-4f4d-5a28-a4b2-48e899509ecc",
			"area": "15",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "58444be1-4a77-5aa8-ae85-7d38347a68f5",
			"area": "09",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "0933ce3e-7802-5b00-a91c-3efe4b3d1870",
			"area": "04",
			"start": "2016-01-01",
			"end": "2016-12-31"
		},
		{
			"municipalityId": "96b34d6c-f4f4-5138-8192-3919d40d374f",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "726d2a9c-3112-5bd1-a949-36fef04e8bf5",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "dc3430ee-33ba-5d6a-8062-8c49b08f5f20",
			"area": "15",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "8337140b-ba1f-52b3-8340-304aee99b588",
			"area": "21",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c12fe0cd-5579-53bc-b964-b8a442b70824",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "8a5fc108-4c38-5527-9698-95d12a3174d2",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "67e54a8b-17a1-5142-a86f-1d41400f5d0e",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "73b3f6ba-c574-5e8c-b8ab-b50c5d38461b",
			"area": "04",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5801e021-5b5d-5cf3-8f1c-9b663fecfcb9",
			"area": "08",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "eb9c938a-7612-5ac0-9921-f4520e2e372a",
			"area": "10",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "045c02aa-58ca-5c8c-b48f-8b1a687023bd",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e9c8268d-7fa5-518b-9eae-f075e3f5c6f5",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f9e9627e-e86c-5cb2-866f-aca15ed34e4d",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e28b9e94-8972-5851-9e03-5afb9451fe27",
			"area": "15",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "faa87974-f867-5150-89a4-5a6eec9509d5",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "415c9d89-e02b-5386-b988-9602c61506f5",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "09e763c3-bd5f-52ce-a8dc-0566df6bad8f",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "768f52a0-a33b-59d8-a2e5-48e5e0dae6d6",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3d23bc93-ecce-53f9-91e8-102fb9fd7947",
			"area": "10",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e5a27d6e-a5c3-52e8-9f94-3189c7971ed2",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b91054bf-19ca-57ef-a884-08afc37c3b66",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b0704009-7498-5d34-a457-333a5d700691",
			"area": "04",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "13f46396-6340-52e0-a520-f4e2f2a73911",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "53a92224-4a8c-5a7d-9c76-670cca8bc10c",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b3f3bde7-1515-57ae-a206-989d1bf062e9",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "329827db-4b20-591c-85fb-67711fb6f391",
			"area": "12",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3d72de1d-4180-50ed-874d-1382ffb7c5a6",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "77a4754f-36a1-5b19-a284-a8ad0a2b857e",
			"area": "15",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "40e8e937-b73d-59f5-8288-18c55e41228c",
			"area": "07",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a4612932-68df-573f-8483-8164f932a9e2",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "569102ea-6437-5044-ae06-7c62e1acf273",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "722ce4e7-3dca-5ae6-a09c-5c417dc2118b",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "048f0080-92af-5b7a-a7ac-ebf38b342511",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c8085807-37e6-59ec-bb05-1a5d912a8e87",
			"area": "07",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "889adb2e-5231-540f-9933-3cd1772e01a8",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a7200d65-18f5-52d9-a6f9-dc92b2ada918",
			"area": "18",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ccd616ca-582c-5f0a-81da-9580c215ec97",
			"area": "09",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5f2b90ea-d0eb-5e26-9d87-7efdf7509c2a",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "99012549-c71f-5b43-8752-b7ee1938f6cf",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "404695d9-f313-570e-9f71-817d7464a886",
			"area": "16",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5b626194-db8e-5bcd-afc3-47df2ee02326",
			"area": "10",
			"start": "2016-01-01",
			"end": "2024-12-31"
		},
		{
			"municipalityId": "329f3e21-e975-54e3-abcb-303bf5e425c4",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c93d34f4-d96d-5324-b62c-a18756026eb0",
			"area": "10",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7fe2d966-4098-51f6-a93f-7c1dca12d787",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "04ab4b52-e3b9-512b-b7c8-0bb864bd789b",
			"area": "15",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "50e927dd-1c04-5651-9992-faafbff54084",
			"area": "15",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "540d4829-f8e0-5859-ace7-951695f5f353",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "6ba36a04-ea5f-5069-9c5a-3343aa61f11b",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7a297d56-bb20-5662-8281-ae7a311aefc8",
			"area": "12",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "71ef7e1e-dcfa-5fca-b07a-071f39950bb1",
			"area": "04",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c6ad6a50-f653-5b2d-b24c-47517f955544",
			"area": "04",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e6a7012e-c177-5c94-8884-5aadf0bd569f",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d6a98557-794c-53e1-b1c3-d50040a3be76",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ec26eb8e-28c9-5972-be3c-ccbef02c74ed",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7910cea1-580d-5f0f-869a-08f7a6fb02a4",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3df75714-b5f8-596c-92b5-cb5ed6e0c526",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "caf257e3-0984-52db-b7a9-8f25095e7ea9",
			"area": "18",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fe96dcef-7e49-506d-bff5-73e670348d3b",
			"area": "10",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5193e1b1-540b-5312-a182-cb4eddaf38f2",
			"area": "08",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "4e7590e4-f0ac-5d98-aec2-28de4c2727e5",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e651ee2a-8549-58be-ba23-b0adec5b409b",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "098c989a-09c1-5caa-b336-3ae4258ca3a4",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "4e1f89b6-1187-5f3c-8f74-e984fe4dce71",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "60925237-d18c-565e-b9f0-209846456148",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "53f48b4b-6123-58d6-bc9e-3a5f3f9446ad",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "6db1fbab-e285-573c-a8ef-363406e7d73e",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f1b1acde-484f-5330-a9e6-41c08c0569cb",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "4cf34810-12cc-5635-8bcc-05b655a19bfc",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e113af88-35a1-5c5a-ab51-11ef0264f33f",
			"area": "10",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a5ad733f-9855-51b9-ba8d-b0a21c8e2444",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a1edf39a-23b5-5db6-a1b8-2ea69b0666b1",
			"area": "04",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "079ec849-69ae-5cd7-abed-427309596692",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b4af6ef2-bfe4-505f-a219-469b04005f94",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "741c344d-2c96-5944-b806-a3a0edd34ecf",
			"area": "09",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "847c9454-933d-5e64-bb2a-a78764cc1b13",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e4046c01-4351-5610-94a3-e982b5acfff6",
			"area": "05",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3a1b5394-23d1-5fbc-969d-6f7a8463846c",
			"area": "18",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b1768323-1562-5495-90e5-bbf89c416fbc",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "bf2ef7a6-967e-59bd-a2cd-2c4a4c30559b",
			"area": "09",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "99f56806-1f65-5d62-aff7-468fbbc94cfa",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5160b0a1-7de0-5a2a-a458-219cb9d71e57",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "1ddba95c-152d-5d4b-8d51-6915998ce897",
			"area": "12",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "024c59c5-2d5d-530b-aba4-26b90caaeb6b",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b07f2048-877c-5f74-bde1-504f9935939d",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "91f37b35-bf57-5679-8eb3-e2a4709138f8",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a8992209-da02-5b83-b532-3fe4366e9cd9",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "bbedc1c1-528b-5940-bc50-f1b0fd47f4f2",
			"area": "21",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "53806323-22b1-5727-943c-a9a15e41d077",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e779cf98-e63f-59a7-8106-cbd2165eaf74",
			"area": "09",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "75cca740-cffb-58cf-96ea-1119027aa347",
			"area": "10",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "95df978c-02c5-501e-b022-7f428a1192ca",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b1b865f8-0a61-5512-a4a9-dd704df0e990",
			"area": "14",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "12ba49bd-b82e-5b2f-8752-965e354be76f",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7cecdf74-cfba-5610-acd7-629bae5cea0e",
			"area": "04",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "020e9342-423d-5460-9765-18fbd059e94f",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "6269c409-c494-5824-a369-d2edf9af33cc",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ae3409c7-efdf-5ccd-9bf0-f19c8d9fdfbc",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fc06c014-84a8-52c5-8d7d-3b10b13539da",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d4cc1c0a-bce2-5a54-b8ee-f688c1f42279",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "277fb3ad-79db-54c2-952f-82f5d9dadb1b",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "294e2204-6757-5a45-a056-ba5bfcab863c",
			"area": "14",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f23c82ac-cd3d-50cf-b260-f3c3dcfedcdb",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "63be1247-06e2-53ed-8d34-31602bf2021d",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7eea35ae-720b-50e7-9e0d-903bc9155a00",
			"area": "18",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a6337da6-4649-5723-91f6-1a175804eb94",
			"area": "21",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a4f0cc8e-25e8-51d9-aa45-9136c898fd04",
			"area": "10",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "8507fab5-03ad-55f8-aa9f-1d911e56bc8e",
			"area": "21",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ad221b0c-eee5-5414-9e55-95b1f0cfcc2f",
			"area": "18",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e440eaf0-37f8-5dcf-925d-a534939a72ab",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3fdfcb29-f21d-560a-a9ae-2ced731aa5eb",
			"area": "07",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7c66f7d3-b50d-537b-bbae-4f097b03c4c7",
			"area": "04",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "07187b2c-6fc0-5b4a-959d-3aec6ba3eb23",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b386e14d-c7c3-522b-ae81-01cc491e8349",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "116a6c6b-b9ea-5e58-bc24-9ff06ce5ce20",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "da2be4b5-ecb6-5c8c-90d1-7b8ff908ed48",
			"area": "09",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a05242eb-a896-5981-9f4d-3fa0e8c08fae",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7ffe8259-aac7-5f0e-b5eb-671b77e6ee25",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "14ceb307-4806-5d1e-8928-0e52bf0af487",
			"area": "05",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "f1599ef6-dd13-5f68-ae80-15e447921d41",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "39f50fc5-22bf-5d2d-8383-c3690f2326d0",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d15d0edb-d125-58e5-b69d-6cac65131b18",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "5bb95bef-db9b-5bd6-8286-57786700522e",
			"area": "14",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3f97a4fb-6d6b-51c4-ab87-c5d913420b3b",
			"area": "12",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "3d6a93f0-a8d9-516b-965a-f3a0da008f2d",
			"area": "16",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d7f814f5-c6fb-519e-9956-afc79b71c9e4",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c16d3a09-9187-53d2-9087-fec326b7be94",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "0267092d-2d0d-5765-b284-0d269f9b6359",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "b9a2ceae-d231-51a0-8ae9-5624f4245540",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "24c4748e-341d-5181-927f-f88dae662f51",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "74e49526-6d01-500b-931e-61668bc23216",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "177f9598-598d-55d1-a794-00f484839d48",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fca22b17-b8af-5356-932e-8e17bfbd4399",
			"area": "04",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "428eb10b-a8a6-5f3b-8ca9-997ebdfdb11a",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7d931e1c-cc52-597a-a3e0-6b4a7eeb1024",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e6259975-9287-5462-955a-55aef276328f",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "08426dae-2726-55e8-8f4b-ccc58437e2dd",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "dd4aa79b-a9cb-5bf2-a476-d31c6bbaa499",
			"area": "15",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ff017f99-b5fe-53f4-afc6-ab297123d8e5",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "a1dd4c24-5724-50ef-bfb1-f7f4c11265ab",
			"area": "15",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e7e6bace-1642-5bdf-84ed-bf8335d66d96",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "aee23bd2-7747-537c-94da-4e440a97326a",
			"area": "12",
			"start": "2016-01-01",
			"end": "2019-12-31"
		},
		{
			"municipalityId": "71037415-6c91-5d27-b479-311977843b6e",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "2036af47-df84-5259-986b-043d514ccc3a",
			"area": "02",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "9864084e-5e3a-507b-aa66-ea50089bd3fe",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "54157678-78ef-5b37-baf1-5a7251f07a35",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "7b4c0ab2-3b21-54e6-ac8d-78423492b21b",
			"area": "16",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c0a5f458-3b00-5332-a074-46c27d66dd8e",
			"area": "11",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ed0a59b8-9617-5eb8-af8a-bfc12386e677",
			"area": "01",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fbd5fe9f-a683-577e-b2d8-628b27ebd64a",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "c8b21dac-0305-577b-8275-d2f22b118653",
			"area": "14",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "ca5902f3-4e70-52a9-83e6-467d486b6588",
			"area": "08",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "290e9af1-8682-5744-a34d-5afbececf08f",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "fa3ae202-57e2-5890-bb46-64753bda04d2",
			"area": "21",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "91f58354-3e05-52ed-bca9-d339205c80a6",
			"area": "15",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "d7a61ac5-ca01-5d3e-baff-a9f62ca7354f",
			"area": "19",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "682e0108-82ee-5dfc-bf80-775e716af346",
			"area": "17",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "975c2804-0945-5e06-b576-053190d911fe",
			"area": "06",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "36b3959b-5623-5ad0-a6f6-9a7443c6cd31",
			"area": "05",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "aaf81749-f780-55f7-897c-d17faf62144e",
			"area": "14",
			"start": "2016-01-01",
			"end": null
		},
		{
			"municipalityId": "e4368d4f-f22b-5889-9db1-311ab0c38bb2",
			"area": "13",
			"start": "2016-01-01",
			"end": null
		}
	]
};
// libs/geodata/src/rows.ts
/** The files are ours and hold only days that exist; a test reads every one of them. */
var dayOf = (text) => text;
var periodOf = ({ start, end }) => ({
	start: start === null ? null : dayOf(start),
	end: end === null ? null : dayOf(end)
});
// libs/geodata/src/area-register.ts
/** G-01: rows of one identity stand after each other in the file. */
function municipalitiesFrom(rows) {
	const versions = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const { id, start, end, ...version } = row;
		versions.set(id, [...versions.get(id) ?? [], {
			...version,
			valid: periodOf({
				start,
				end
			})
		}]);
	}
	return [...versions].map(([id, list]) => ({
		id,
		versions: list
	}));
}
var membershipsFrom = (kind, rows) => rows.map((row) => ({
	municipalityId: row.municipalityId,
	kind,
	area: row.area,
	valid: periodOf(row)
}));
var eventsFrom = (rows) => rows.map((row) => ({
	...row,
	kind: row.kind,
	on: dayOf(row.on),
	reversed: false
}));
/**
* G-01…G-04: Finland's municipalities from 1.1.2016 with their codes and names, counties and the pseudo areas 90 and 91,
* memberships, mergers and moves between regions. DISTRICT rows are only those that the organisation's own pages confirm.
* Source: `DATA_SOURCES`.
*/
var AREA_REGISTER = {
	municipalities: municipalitiesFrom(municipalities_default.rows),
	counties: counties_default.rows,
	memberships: [
		...membershipsFrom("COUNTY", county_memberships_default.rows),
		...membershipsFrom("REGION", region_memberships_default.rows),
		...membershipsFrom("DISTRICT", district_memberships_default.rows)
	],
	events: eventsFrom(area_events_default.rows)
};
// libs/geodata/src/regions.ts
/** The 19 regions of Finland by code. Source: Statistics Finland. */
var REGIONS = {
	source: "Tilastokeskus, luokitukset (kunta, maakunta, hyvinvointialue), muokattu",
	licence: "CC BY 4.0",
	rows: [
		{
			"code": "01",
			"nameFi": "Uusimaa",
			"nameSv": "Nyland",
			"nameEn": "Uusimaa"
		},
		{
			"code": "02",
			"nameFi": "Varsinais-Suomi",
			"nameSv": "Egentliga Finland",
			"nameEn": "Southwest Finland"
		},
		{
			"code": "04",
			"nameFi": "Satakunta",
			"nameSv": "Satakunta",
			"nameEn": "Satakunta"
		},
		{
			"code": "05",
			"nameFi": "Kanta-Häme",
			"nameSv": "Egentliga Tavastland",
			"nameEn": "Kanta-Häme"
		},
		{
			"code": "06",
			"nameFi": "Pirkanmaa",
			"nameSv": "Birkaland",
			"nameEn": "Pirkanmaa"
		},
		{
			"code": "07",
			"nameFi": "Päijät-Häme",
			"nameSv": "Päijänne-Tavastland",
			"nameEn": "Päijät-Häme"
		},
		{
			"code": "08",
			"nameFi": "Kymenlaakso",
			"nameSv": "Kymmenedalen",
			"nameEn": "Kymenlaakso"
		},
		{
			"code": "09",
			"nameFi": "Etelä-Karjala",
			"nameSv": "Södra Karelen",
			"nameEn": "South Karelia"
		},
		{
			"code": "10",
			"nameFi": "Etelä-Savo",
			"nameSv": "Södra Savolax",
			"nameEn": "South Savo"
		},
		{
			"code": "11",
			"nameFi": "Pohjois-Savo",
			"nameSv": "Norra Savolax",
			"nameEn": "North Savo"
		},
		{
			"code": "12",
			"nameFi": "Pohjois-Karjala",
			"nameSv": "Norra Karelen",
			"nameEn": "North Karelia"
		},
		{
			"code": "13",
			"nameFi": "Keski-Suomi",
			"nameSv": "Mellersta Finland",
			"nameEn": "Central Finland"
		},
		{
			"code": "14",
			"nameFi": "Etelä-Pohjanmaa",
			"nameSv": "Södra Österbotten",
			"nameEn": "South Ostrobothnia"
		},
		{
			"code": "15",
			"nameFi": "Pohjanmaa",
			"nameSv": "Österbotten",
			"nameEn": "Ostrobothnia"
		},
		{
			"code": "16",
			"nameFi": "Keski-Pohjanmaa",
			"nameSv": "Mellersta Österbotten",
			"nameEn": "Central Ostrobothnia"
		},
		{
			"code": "17",
			"nameFi": "Pohjois-Pohjanmaa",
			"nameSv": "Norra Österbotten",
			"nameEn": "North Ostrobothnia"
		},
		{
			"code": "18",
			"nameFi": "Kainuu",
			"nameSv": "Kajanaland",
			"nameEn": "Kainuu"
		},
		{
			"code": "19",
			"nameFi": "Lappi",
			"nameSv": "Lappland",
			"nameEn": "Lapland"
		},
		{
			"code": "21",
			"nameFi": "Ahvenanmaa",
			"nameSv": "Åland",
			"nameEn": "Åland"
		}
	]
}.rows;
var district_memberships_to_confirm_default = {
	source: "Järjestön omat julkiset sivut",
	licence: "facts",
	rows: [
		{
			"municipalityId": "f0be8258-32e1-5a73-ba3f-65e9c1e22bfb",
			"district": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "ec4e53ff-a2e2-55d9-8cfb-c5b1a191f00b",
			"district": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "ec4e53ff-a2e2-55d9-8cfb-c5b1a191f00b",
			"district": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "f0be8258-32e1-5a73-ba3f-65e9c1e22bfb",
			"district": "5590ae66-cff6-5603-b675-96762e9596ab",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "3bd12f00-7ff4-5d91-ba3b-e53e075950a1",
			"district": "5590ae66-cff6-5603-b675-96762e9596ab",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "b12a34b5-5943-5330-8b4d-607627afca49",
			"district": "5590ae66-cff6-5603-b675-96762e9596ab",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "bb80c2d2-e3d5-5328-97a0-f7f51b10c689",
			"district": "5590ae66-cff6-5603-b675-96762e9596ab",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "58444be1-4a77-5aa8-ae85-7d38347a68f5",
			"district": "5590ae66-cff6-5603-b675-96762e9596ab",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "ccd616ca-582c-5f0a-81da-9580c215ec97",
			"district": "5590ae66-cff6-5603-b675-96762e9596ab",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "741c344d-2c96-5944-b806-a3a0edd34ecf",
			"district": "5590ae66-cff6-5603-b675-96762e9596ab",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "bf2ef7a6-967e-59bd-a2cd-2c4a4c30559b",
			"district": "5590ae66-cff6-5603-b675-96762e9596ab",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "e779cf98-e63f-59a7-8106-cbd2165eaf74",
			"district": "5590ae66-cff6-5603-b675-96762e9596ab",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "da2be4b5-ecb6-5c8c-90d1-7b8ff908ed48",
			"district": "5590ae66-cff6-5603-b675-96762e9596ab",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "f69145f2-2ebd-5555-b44c-62c01b3c0654",
			"district": "1e437815-4464-5691-b89e-7220c350a614",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "24500392-cf37-5eff-bf25-a7a84d53535e",
			"district": "1e437815-4464-5691-b89e-7220c350a614",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "3d6d10b1-2ab5-5cf7-9007-36261ea0e14b",
			"district": "1e437815-4464-5691-b89e-7220c350a614",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "b3031550-3b9e-59eb-bfab-8802843765ab",
			"district": "1e437815-4464-5691-b89e-7220c350a614",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "82a7371f-c9ba-5c60-8bf2-931ca023b28c",
			"district": "1e437815-4464-5691-b89e-7220c350a614",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "404695d9-f313-570e-9f71-817d7464a886",
			"district": "1e437815-4464-5691-b89e-7220c350a614",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "3d6a93f0-a8d9-516b-965a-f3a0da008f2d",
			"district": "1e437815-4464-5691-b89e-7220c350a614",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "7b4c0ab2-3b21-54e6-ac8d-78423492b21b",
			"district": "1e437815-4464-5691-b89e-7220c350a614",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "5953d1e9-11d8-5afa-acd5-f294bb3c5760",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "4bb4661d-83a8-5b50-9030-c9570b60ce8c",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "817a76f9-ed64-5b8c-a7aa-41d7806a37ce",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "dfbeed73-1426-5dee-bcad-4075b34bb439",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "e0ac3e38-0cb7-5404-b718-fa3d6ccfeba3",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "41fcefdf-e74f-50e8-9a17-c6f162d6a950",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "41555fea-ea8f-5d73-881c-eec7237c2f5f",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "ee18890d-bb1f-5b9e-8977-17df76c51fd2",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "d9ff01fc-89b1-59c5-89f9-c4c3997c0a04",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "cfa3cb44-6808-5388-b89a-91a0c67498c9",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "a20bc98b-8272-58c8-b1a2-d9d69d04e8a9",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "67e54a8b-17a1-5142-a86f-1d41400f5d0e",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "045c02aa-58ca-5c8c-b48f-8b1a687023bd",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "13f46396-6340-52e0-a520-f4e2f2a73911",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "722ce4e7-3dca-5ae6-a09c-5c417dc2118b",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "048f0080-92af-5b7a-a7ac-ebf38b342511",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "ec26eb8e-28c9-5972-be3c-ccbef02c74ed",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "4e7590e4-f0ac-5d98-aec2-28de4c2727e5",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "e651ee2a-8549-58be-ba23-b0adec5b409b",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "098c989a-09c1-5caa-b336-3ae4258ca3a4",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "f1b1acde-484f-5330-a9e6-41c08c0569cb",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "847c9454-933d-5e64-bb2a-a78764cc1b13",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "12ba49bd-b82e-5b2f-8752-965e354be76f",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "020e9342-423d-5460-9765-18fbd059e94f",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "07187b2c-6fc0-5b4a-959d-3aec6ba3eb23",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "116a6c6b-b9ea-5e58-bc24-9ff06ce5ce20",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "a05242eb-a896-5981-9f4d-3fa0e8c08fae",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "177f9598-598d-55d1-a794-00f484839d48",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "7d931e1c-cc52-597a-a3e0-6b4a7eeb1024",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		},
		{
			"municipalityId": "682e0108-82ee-5dfc-bf80-775e716af346",
			"district": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"toBeConfirmed": true
		}
	]
};
// libs/geodata/src/districts.ts
/** The ten districts. Source: the organisation's own public pages. */
var DISTRICTS = {
	source: "Järjestön omat julkiset sivut",
	licence: "facts",
	rows: [
		{
			"id": "6e4f63fa-5a25-5405-851c-f45fb425067e",
			"key": "hame",
			"nameFi": "Hämeen piiri",
			"nameSv": "Hämeen piiri"
		},
		{
			"id": "e3f3e1bd-409a-572a-a7a2-68df45471dcf",
			"key": "jarvi-suomi",
			"nameFi": "Järvi-Suomen piiri",
			"nameSv": "Järvi-Suomen piiri"
		},
		{
			"id": "b35afadc-c4ce-5628-b3d5-7d8ae5e371aa",
			"key": "kainuu",
			"nameFi": "Kainuun piiri",
			"nameSv": "Kainuun piiri"
		},
		{
			"id": "5590ae66-cff6-5603-b675-96762e9596ab",
			"key": "kymi",
			"nameFi": "Kymen piiri",
			"nameSv": "Kymen piiri"
		},
		{
			"id": "898a1bcd-f0f3-578e-bef4-5fdaefe7a1dd",
			"key": "lappi",
			"nameFi": "Lapin piiri",
			"nameSv": "Lapin piiri"
		},
		{
			"id": "1e437815-4464-5691-b89e-7220c350a614",
			"key": "pohjanmaa",
			"nameFi": "Pohjanmaan piiri",
			"nameSv": "Pohjanmaan piiri"
		},
		{
			"id": "6d4ab1c6-511e-57d1-bace-c25e57d72d7c",
			"key": "pohjois-pohjanmaa",
			"nameFi": "Pohjois-Pohjanmaan piiri",
			"nameSv": "Pohjois-Pohjanmaan piiri"
		},
		{
			"id": "93d7d783-a4c9-5e99-b330-c8d126941d1c",
			"key": "satakunta",
			"nameFi": "Satakunnan piiri",
			"nameSv": "Satakunnan piiri"
		},
		{
			"id": "d7673695-b917-5553-ade4-f0648ba82320",
			"key": "uusimaa",
			"nameFi": "Uudenmaan piiri",
			"nameSv": "Uudenmaan piiri"
		},
		{
			"id": "275ed897-cdee-55d2-857a-ce9d6defb6d0",
			"key": "varsinais-suomi",
			"nameFi": "Varsinais-Suomen piiri",
			"nameSv": "Varsinais-Suomen piiri"
		}
	]
}.rows;
district_memberships_to_confirm_default.rows.map((row) => ({
	...row,
	toBeConfirmed: true
}));
// libs/geodata/src/former-municipalities.ts
/** G-07: every municipality dissolved since 1922, as search synonyms. Swedish names are known from 2001 on. Source: Statistics Finland. */
var FORMER_MUNICIPALITIES = {
	source: "Tilastokeskus, luokitukset (kunta, maakunta, hyvinvointialue), muokattu",
	licence: "CC BY 4.0",
	rows: [
		{
			"code": "994",
			"nameFi": "Pirkkala",
			"nameSv": null,
			"dissolvedOn": "1922-01-01",
			"successorIds": ["53a92224-4a8c-5a7d-9c76-670cca8bc10c"]
		},
		{
			"code": "003",
			"nameFi": "Akaa",
			"nameSv": null,
			"dissolvedOn": "1946-01-01",
			"successorIds": ["d84bed52-066b-53b8-b158-c5732d6079d7"]
		},
		{
			"code": "039",
			"nameFi": "Degerby",
			"nameSv": null,
			"dissolvedOn": "1946-01-01",
			"successorIds": ["657a4b15-1f38-5bc3-aca7-3141433f6cc7"]
		},
		{
			"code": "068",
			"nameFi": "Haaga",
			"nameSv": null,
			"dissolvedOn": "1946-01-01",
			"successorIds": ["b0da3d36-ffe4-5a9c-a3a7-7b15cac5663f"]
		},
		{
			"code": "104",
			"nameFi": "Huopalahti",
			"nameSv": null,
			"dissolvedOn": "1946-01-01",
			"successorIds": ["b0da3d36-ffe4-5a9c-a3a7-7b15cac5663f"]
		},
		{
			"code": "278",
			"nameFi": "Korpiselkä",
			"nameSv": null,
			"dissolvedOn": "1946-01-01",
			"successorIds": ["cda48721-86b0-59bb-92b2-684e4ec2b8cb"]
		},
		{
			"code": "294",
			"nameFi": "Kulosaaren huvilak.",
			"nameSv": null,
			"dissolvedOn": "1946-01-01",
			"successorIds": ["b0da3d36-ffe4-5a9c-a3a7-7b15cac5663f"]
		},
		{
			"code": "307",
			"nameFi": "Kuusisto",
			"nameSv": null,
			"dissolvedOn": "1946-01-01",
			"successorIds": ["f46a8da5-74c1-5d1a-a4c2-9af6d21a26fb"]
		},
		{
			"code": "566",
			"nameFi": "Oulunkylä",
			"nameSv": null,
			"dissolvedOn": "1946-01-01",
			"successorIds": ["b0da3d36-ffe4-5a9c-a3a7-7b15cac5663f"]
		},
		{
			"code": "634",
			"nameFi": "Pälkjärvi",
			"nameSv": null,
			"dissolvedOn": "1946-01-01",
			"successorIds": ["3f97a4fb-6d6b-51c4-ab87-c5d913420b3b"]
		},
		{
			"code": "907",
			"nameFi": "Vahviala",
			"nameSv": null,
			"dissolvedOn": "1946-01-01",
			"successorIds": ["b12a34b5-5943-5330-8b4d-607627afca49"]
		},
		{
			"code": "486",
			"nameFi": "Messukylä",
			"nameSv": null,
			"dissolvedOn": "1947-01-01",
			"successorIds": ["f1599ef6-dd13-5f68-ae80-15e447921d41"]
		},
		{
			"code": "110",
			"nameFi": "Hämeenlinnan mlk",
			"nameSv": null,
			"dissolvedOn": "1948-01-01",
			"successorIds": ["27b4ed09-191f-55af-868b-72014d226d64"]
		},
		{
			"code": "185",
			"nameFi": "Jääski",
			"nameSv": null,
			"dissolvedOn": "1948-01-01",
			"successorIds": ["b12a34b5-5943-5330-8b4d-607627afca49"]
		},
		{
			"code": "596",
			"nameFi": "Pielisensuu",
			"nameSv": null,
			"dissolvedOn": "1954-01-01",
			"successorIds": ["cda48721-86b0-59bb-92b2-684e4ec2b8cb"]
		},
		{
			"code": "744",
			"nameFi": "Seinäjoen mlk",
			"nameSv": null,
			"dissolvedOn": "1959-01-01",
			"successorIds": ["b1b865f8-0a61-5512-a4a9-dd704df0e990"]
		},
		{
			"code": "530",
			"nameFi": "Naantalin mlk",
			"nameSv": null,
			"dissolvedOn": "1964-01-01",
			"successorIds": ["b91054bf-19ca-57ef-a884-08afc37c3b66"]
		},
		{
			"code": "565",
			"nameFi": "Oulujoki",
			"nameSv": null,
			"dissolvedOn": "1965-01-01",
			"successorIds": ["048f0080-92af-5b7a-a7ac-ebf38b342511"]
		},
		{
			"code": "002",
			"nameFi": "Aitolahti",
			"nameSv": null,
			"dissolvedOn": "1966-01-01",
			"successorIds": ["f1599ef6-dd13-5f68-ae80-15e447921d41"]
		},
		{
			"code": "011",
			"nameFi": "Angelniemi",
			"nameSv": null,
			"dissolvedOn": "1967-01-01",
			"successorIds": ["a8992209-da02-5b83-b532-3fe4366e9cd9"]
		},
		{
			"code": "404",
			"nameFi": "Lappee",
			"nameSv": null,
			"dissolvedOn": "1967-01-01",
			"successorIds": ["b12a34b5-5943-5330-8b4d-607627afca49"]
		},
		{
			"code": "411",
			"nameFi": "Lauritsala",
			"nameSv": null,
			"dissolvedOn": "1967-01-01",
			"successorIds": ["b12a34b5-5943-5330-8b4d-607627afca49"]
		},
		{
			"code": "477",
			"nameFi": "Maaria",
			"nameSv": null,
			"dissolvedOn": "1967-01-01",
			"successorIds": ["0267092d-2d0d-5765-b284-0d269f9b6359"]
		},
		{
			"code": "579",
			"nameFi": "Paraisten mlk",
			"nameSv": null,
			"dissolvedOn": "1967-01-01",
			"successorIds": ["726d2a9c-3112-5bd1-a949-36fef04e8bf5"]
		},
		{
			"code": "610",
			"nameFi": "Porin mlk",
			"nameSv": null,
			"dissolvedOn": "1967-01-01",
			"successorIds": ["c6ad6a50-f653-5b2d-b24c-47517f955544"]
		},
		{
			"code": "888",
			"nameFi": "Uskela",
			"nameSv": null,
			"dissolvedOn": "1967-01-01",
			"successorIds": ["a8992209-da02-5b83-b532-3fe4366e9cd9"]
		},
		{
			"code": "914",
			"nameFi": "Vanaja",
			"nameSv": null,
			"dissolvedOn": "1967-01-01",
			"successorIds": ["27b4ed09-191f-55af-868b-72014d226d64"]
		},
		{
			"code": "207",
			"nameFi": "Kakskerta",
			"nameSv": null,
			"dissolvedOn": "1968-01-01",
			"successorIds": ["0267092d-2d0d-5765-b284-0d269f9b6359"]
		},
		{
			"code": "008",
			"nameFi": "Alaveteli",
			"nameSv": null,
			"dissolvedOn": "1969-01-01",
			"successorIds": ["160f70b3-2164-5355-b8b6-d0035e8ae3d7"]
		},
		{
			"code": "094",
			"nameFi": "Hiittinen",
			"nameSv": null,
			"dissolvedOn": "1969-01-01",
			"successorIds": ["81aa9f3d-dfa7-5540-9c0d-30039a329b95"]
		},
		{
			"code": "107",
			"nameFi": "Hyvinkään mlk",
			"nameSv": null,
			"dissolvedOn": "1969-01-01",
			"successorIds": ["c7f172d0-96da-56ee-8985-ad0522ebc249"]
		},
		{
			"code": "221",
			"nameFi": "Karjaan mlk",
			"nameSv": null,
			"dissolvedOn": "1969-01-01",
			"successorIds": ["024c59c5-2d5d-530b-aba4-26b90caaeb6b"]
		},
		{
			"code": "228",
			"nameFi": "Karuna",
			"nameSv": null,
			"dissolvedOn": "1969-01-01",
			"successorIds": ["53806323-22b1-5727-943c-a9a15e41d077"]
		},
		{
			"code": "237",
			"nameFi": "Kauvatsa",
			"nameSv": null,
			"dissolvedOn": "1969-01-01",
			"successorIds": ["ae77f8fa-598c-5c4a-ab87-03391591483d"]
		},
		{
			"code": "267",
			"nameFi": "Koijärvi",
			"nameSv": null,
			"dissolvedOn": "1969-01-01",
			"successorIds": ["acd3d082-199b-56ae-9992-ceb60080343e"]
		},
		{
			"code": "282",
			"nameFi": "Koskenpää",
			"nameSv": null,
			"dissolvedOn": "1969-01-01",
			"successorIds": ["51342ea6-dde0-5323-ab37-420bb9fe0be2"]
		},
		{
			"code": "298",
			"nameFi": "Kuopion mlk",
			"nameSv": null,
			"dissolvedOn": "1969-01-01",
			"successorIds": ["f6acb107-dff2-5b3d-b2e5-8cc45d8a1e76"]
		},
		{
			"code": "600",
			"nameFi": "Pihlajavesi",
			"nameSv": null,
			"dissolvedOn": "1969-01-01",
			"successorIds": ["2d689c82-9c3a-59d5-a795-cfac211b7844"]
		},
		{
			"code": "627",
			"nameFi": "Pyhäjärvi Ul",
			"nameSv": null,
			"dissolvedOn": "1969-01-01",
			"successorIds": ["296502fa-41ee-52c0-80cd-1928ee3c9f16"]
		},
		{
			"code": "839",
			"nameFi": "Teerijärvi",
			"nameSv": null,
			"dissolvedOn": "1969-01-01",
			"successorIds": ["160f70b3-2164-5355-b8b6-d0035e8ae3d7"]
		},
		{
			"code": "896",
			"nameFi": "Uudenkaupungin mlk",
			"nameSv": null,
			"dissolvedOn": "1969-01-01",
			"successorIds": ["ff017f99-b5fe-53f4-afc6-ab297123d8e5"]
		},
		{
			"code": "993",
			"nameFi": "Äänekosken mlk",
			"nameSv": null,
			"dissolvedOn": "1969-01-01",
			"successorIds": ["e4368d4f-f22b-5889-9db1-311ab0c38bb2"]
		},
		{
			"code": "997",
			"nameFi": "Öja",
			"nameSv": null,
			"dissolvedOn": "1969-01-01",
			"successorIds": ["b3031550-3b9e-59eb-bfab-8802843765ab"]
		},
		{
			"code": "096",
			"nameFi": "Hinnerjoki",
			"nameSv": null,
			"dissolvedOn": "1970-01-01",
			"successorIds": ["5f0d0f85-df84-5e37-a77b-01c8ff64a4cb"]
		},
		{
			"code": "100",
			"nameFi": "Honkilahti",
			"nameSv": null,
			"dissolvedOn": "1970-01-01",
			"successorIds": ["5f0d0f85-df84-5e37-a77b-01c8ff64a4cb"]
		},
		{
			"code": "141",
			"nameFi": "Iisalmen mlk",
			"nameSv": null,
			"dissolvedOn": "1970-01-01",
			"successorIds": ["52e5420d-8fe8-511e-a055-bd1086f68456"]
		},
		{
			"code": "502",
			"nameFi": "Muuruvesi",
			"nameSv": null,
			"dissolvedOn": "1971-01-01",
			"successorIds": ["55aa83b0-0814-5234-a6fa-ce856953ed0a"]
		},
		{
			"code": "786",
			"nameFi": "Säyneinen",
			"nameSv": null,
			"dissolvedOn": "1971-01-01",
			"successorIds": ["55aa83b0-0814-5234-a6fa-ce856953ed0a"]
		},
		{
			"code": "860",
			"nameFi": "Tyrväntö",
			"nameSv": null,
			"dissolvedOn": "1971-01-01",
			"successorIds": ["e0e32a4f-3362-58f6-9638-2106523e8b30"]
		},
		{
			"code": "001",
			"nameFi": "Ahlainen",
			"nameSv": null,
			"dissolvedOn": "1972-01-01",
			"successorIds": ["c6ad6a50-f653-5b2d-b24c-47517f955544"]
		},
		{
			"code": "144",
			"nameFi": "Ikaalinen",
			"nameSv": null,
			"dissolvedOn": "1972-01-01",
			"successorIds": ["61993dbb-79c2-5745-b95b-bebbe17f9421"]
		},
		{
			"code": "840",
			"nameFi": "Teisko",
			"nameSv": null,
			"dissolvedOn": "1972-01-01",
			"successorIds": ["f1599ef6-dd13-5f68-ae80-15e447921d41"]
		},
		{
			"code": "007",
			"nameFi": "Alatornio",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["c16d3a09-9187-53d2-9087-fec326b7be94"]
		},
		{
			"code": "032",
			"nameFi": "Bergö",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["dc3430ee-33ba-5d6a-8062-8c49b08f5f20"]
		},
		{
			"code": "033",
			"nameFi": "Björköby",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["e28b9e94-8972-5851-9e03-5afb9451fe27"]
		},
		{
			"code": "048",
			"nameFi": "Eräjärvi",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["569102ea-6437-5044-ae06-7c62e1acf273"]
		},
		{
			"code": "225",
			"nameFi": "Karkku",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["b386e14d-c7c3-522b-ae81-01cc491e8349"]
		},
		{
			"code": "229",
			"nameFi": "Karunki",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["c16d3a09-9187-53d2-9087-fec326b7be94"]
		},
		{
			"code": "242",
			"nameFi": "Kemijärven mlk",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["63184596-dce5-545b-9b05-bd4cc0be35be"]
		},
		{
			"code": "270",
			"nameFi": "Koivulahti",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["e28b9e94-8972-5851-9e03-5afb9451fe27"]
		},
		{
			"code": "409",
			"nameFi": "Lapväärtti",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["5966bc40-f554-5735-a0ed-41ff3a13fc1c"]
		},
		{
			"code": "542",
			"nameFi": "Nurmeksen mlk",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["329827db-4b20-591c-85fb-67711fb6f391"]
		},
		{
			"code": "574",
			"nameFi": "Paattinen",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["0267092d-2d0d-5765-b284-0d269f9b6359"]
		},
		{
			"code": "575",
			"nameFi": "Paavola",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["020e9342-423d-5460-9765-18fbd059e94f"]
		},
		{
			"code": "590",
			"nameFi": "Petolahti",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["dc3430ee-33ba-5d6a-8062-8c49b08f5f20"]
		},
		{
			"code": "597",
			"nameFi": "Pielisjärvi",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["e5c49607-1d3b-5bb4-a222-ce5c5097478f"]
		},
		{
			"code": "605",
			"nameFi": "Pirttikylä",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["77a4754f-36a1-5b19-a284-a8ad0a2b857e"]
		},
		{
			"code": "637",
			"nameFi": "Pohjaslahti",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["e5a27d6e-a5c3-52e8-9f94-3189c7971ed2"]
		},
		{
			"code": "679",
			"nameFi": "Raippaluoto",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["e28b9e94-8972-5851-9e03-5afb9451fe27"]
		},
		{
			"code": "688",
			"nameFi": "Rautio",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["41fcefdf-e74f-50e8-9a17-c6f162d6a950"]
		},
		{
			"code": "693",
			"nameFi": "Revonlahti",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["020e9342-423d-5460-9765-18fbd059e94f"]
		},
		{
			"code": "695",
			"nameFi": "Riistavesi",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["f6acb107-dff2-5b3d-b2e5-8cc45d8a1e76"]
		},
		{
			"code": "735",
			"nameFi": "Saloinen",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["f1b1acde-484f-5330-a9e6-41c08c0569cb"]
		},
		{
			"code": "750",
			"nameFi": "Siipyy",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["5966bc40-f554-5735-a0ed-41ff3a13fc1c"]
		},
		{
			"code": "752",
			"nameFi": "Simpele",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["741c344d-2c96-5944-b806-a3a0edd34ecf"]
		},
		{
			"code": "769",
			"nameFi": "Sulva",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["e28b9e94-8972-5851-9e03-5afb9451fe27"]
		},
		{
			"code": "779",
			"nameFi": "Suoniemi",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["53a92224-4a8c-5a7d-9c76-670cca8bc10c"]
		},
		{
			"code": "788",
			"nameFi": "Sääksmäki",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["e7e6bace-1642-5bdf-84ed-bf8335d66d96"]
		},
		{
			"code": "789",
			"nameFi": "Sääminki",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["75cca740-cffb-58cf-96ea-1119027aa347"]
		},
		{
			"code": "847",
			"nameFi": "Tiukka",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["5966bc40-f554-5735-a0ed-41ff3a13fc1c"]
		},
		{
			"code": "861",
			"nameFi": "Tyrvää",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["b386e14d-c7c3-522b-ae81-01cc491e8349"]
		},
		{
			"code": "974",
			"nameFi": "Ylimarkku",
			"nameSv": null,
			"dissolvedOn": "1973-01-01",
			"successorIds": ["77a4754f-36a1-5b19-a284-a8ad0a2b857e"]
		},
		{
			"code": "070",
			"nameFi": "Haapasaari",
			"nameSv": null,
			"dissolvedOn": "1974-01-01",
			"successorIds": ["cf6439f2-50a2-5968-b7be-bb30cbec2238"]
		},
		{
			"code": "629",
			"nameFi": "Pyhämaa",
			"nameSv": null,
			"dissolvedOn": "1974-01-01",
			"successorIds": ["ff017f99-b5fe-53f4-afc6-ab297123d8e5"]
		},
		{
			"code": "012",
			"nameFi": "Anjala",
			"nameSv": null,
			"dissolvedOn": "1975-01-01",
			"successorIds": ["19de2ba1-b578-5db4-ab9d-9b20f264883e"]
		},
		{
			"code": "166",
			"nameFi": "Jepua",
			"nameSv": null,
			"dissolvedOn": "1975-01-01",
			"successorIds": ["dd4aa79b-a9cb-5bf2-a476-d31c6bbaa499"]
		},
		{
			"code": "496",
			"nameFi": "Munsala",
			"nameSv": null,
			"dissolvedOn": "1975-01-01",
			"successorIds": ["dd4aa79b-a9cb-5bf2-a476-d31c6bbaa499"]
		},
		{
			"code": "894",
			"nameFi": "Uudenkaarlepyyn mlk",
			"nameSv": null,
			"dissolvedOn": "1975-01-01",
			"successorIds": ["dd4aa79b-a9cb-5bf2-a476-d31c6bbaa499"]
		},
		{
			"code": "487",
			"nameFi": "Metsämaa",
			"nameSv": null,
			"dissolvedOn": "1976-01-01",
			"successorIds": ["3a4b865b-7dd4-53eb-a559-90b58f93f958"]
		},
		{
			"code": "852",
			"nameFi": "Tottijärvi",
			"nameSv": null,
			"dissolvedOn": "1976-01-01",
			"successorIds": ["53a92224-4a8c-5a7d-9c76-670cca8bc10c"]
		},
		{
			"code": "034",
			"nameFi": "Bromarv",
			"nameSv": null,
			"dissolvedOn": "1977-01-01",
			"successorIds": ["024c59c5-2d5d-530b-aba4-26b90caaeb6b"]
		},
		{
			"code": "203",
			"nameFi": "Kaarlela",
			"nameSv": null,
			"dissolvedOn": "1977-01-01",
			"successorIds": ["b3031550-3b9e-59eb-bfab-8802843765ab"]
		},
		{
			"code": "206",
			"nameFi": "Kajaanin mlk",
			"nameSv": null,
			"dissolvedOn": "1977-01-01",
			"successorIds": ["fc0aff46-0d61-50bf-8088-3deedf2e13ff"]
		},
		{
			"code": "201",
			"nameFi": "Karhula",
			"nameSv": null,
			"dissolvedOn": "1977-01-01",
			"successorIds": ["cf6439f2-50a2-5968-b7be-bb30cbec2238"]
		},
		{
			"code": "222",
			"nameFi": "Karjala",
			"nameSv": null,
			"dissolvedOn": "1977-01-01",
			"successorIds": ["415c9d89-e02b-5386-b988-9602c61506f5"]
		},
		{
			"code": "311",
			"nameFi": "Kymi",
			"nameSv": null,
			"dissolvedOn": "1977-01-01",
			"successorIds": ["cf6439f2-50a2-5968-b7be-bb30cbec2238"]
		},
		{
			"code": "621",
			"nameFi": "Purmo",
			"nameSv": null,
			"dissolvedOn": "1977-01-01",
			"successorIds": ["50e927dd-1c04-5651-9992-faafbff54084"]
		},
		{
			"code": "756",
			"nameFi": "Snappertuna",
			"nameSv": null,
			"dissolvedOn": "1977-01-01",
			"successorIds": ["024c59c5-2d5d-530b-aba4-26b90caaeb6b"]
		},
		{
			"code": "760",
			"nameFi": "Somerniemi",
			"nameSv": null,
			"dissolvedOn": "1977-01-01",
			"successorIds": ["f23c82ac-cd3d-50cf-b260-f3c3dcfedcdb"]
		},
		{
			"code": "836",
			"nameFi": "Tammisaaren mlk",
			"nameSv": null,
			"dissolvedOn": "1977-01-01",
			"successorIds": ["024c59c5-2d5d-530b-aba4-26b90caaeb6b"]
		},
		{
			"code": "990",
			"nameFi": "Ähtävä",
			"nameSv": null,
			"dissolvedOn": "1977-01-01",
			"successorIds": ["50e927dd-1c04-5651-9992-faafbff54084"]
		},
		{
			"code": "238",
			"nameFi": "Keikyä",
			"nameSv": null,
			"dissolvedOn": "1981-01-01",
			"successorIds": ["b386e14d-c7c3-522b-ae81-01cc491e8349"]
		},
		{
			"code": "253",
			"nameFi": "Kiikka",
			"nameSv": null,
			"dissolvedOn": "1981-01-01",
			"successorIds": ["b386e14d-c7c3-522b-ae81-01cc491e8349"]
		},
		{
			"code": "432",
			"nameFi": "Lokalahti",
			"nameSv": null,
			"dissolvedOn": "1981-01-01",
			"successorIds": ["ff017f99-b5fe-53f4-afc6-ab297123d8e5"]
		},
		{
			"code": "622",
			"nameFi": "Pusula",
			"nameSv": null,
			"dissolvedOn": "1981-01-01",
			"successorIds": ["96b34d6c-f4f4-5138-8192-3919d40d374f"]
		},
		{
			"code": "539",
			"nameFi": "Nuijamaa",
			"nameSv": null,
			"dissolvedOn": "1989-01-01",
			"successorIds": ["b12a34b5-5943-5330-8b4d-607627afca49"]
		},
		{
			"code": "209",
			"nameFi": "Kalanti",
			"nameSv": null,
			"dissolvedOn": "1993-01-01",
			"successorIds": ["ff017f99-b5fe-53f4-afc6-ab297123d8e5"]
		},
		{
			"code": "274",
			"nameFi": "Konginkangas",
			"nameSv": null,
			"dissolvedOn": "1993-01-01",
			"successorIds": ["e4368d4f-f22b-5889-9db1-311ab0c38bb2"]
		},
		{
			"code": "685",
			"nameFi": "Rauman mlk",
			"nameSv": null,
			"dissolvedOn": "1993-01-01",
			"successorIds": ["a1edf39a-23b5-5db6-a1b8-2ea69b0666b1"]
		},
		{
			"code": "787",
			"nameFi": "Säynätsalo",
			"nameSv": null,
			"dissolvedOn": "1993-01-01",
			"successorIds": ["223acb24-5dcd-5582-a47e-19df400d818a"]
		},
		{
			"code": "842",
			"nameFi": "Tenhola",
			"nameSv": null,
			"dissolvedOn": "1993-01-01",
			"successorIds": ["024c59c5-2d5d-530b-aba4-26b90caaeb6b"]
		},
		{
			"code": "088",
			"nameFi": "Heinola",
			"nameSv": null,
			"dissolvedOn": "1997-01-01",
			"successorIds": ["70595764-1633-52ef-9b0f-ebb035f9a205"]
		},
		{
			"code": "089",
			"nameFi": "Heinolan mlk",
			"nameSv": null,
			"dissolvedOn": "1997-01-01",
			"successorIds": ["70595764-1633-52ef-9b0f-ebb035f9a205"]
		},
		{
			"code": "427",
			"nameFi": "Lohja",
			"nameSv": null,
			"dissolvedOn": "1997-01-01",
			"successorIds": ["96b34d6c-f4f4-5138-8192-3919d40d374f"]
		},
		{
			"code": "428",
			"nameFi": "Lohjan kunta",
			"nameSv": null,
			"dissolvedOn": "1997-01-01",
			"successorIds": ["96b34d6c-f4f4-5138-8192-3919d40d374f"]
		},
		{
			"code": "612",
			"nameFi": "Porvoo",
			"nameSv": null,
			"dissolvedOn": "1997-01-01",
			"successorIds": ["6db1fbab-e285-573c-a8ef-363406e7d73e"]
		},
		{
			"code": "613",
			"nameFi": "Porvoon mlk",
			"nameSv": null,
			"dissolvedOn": "1997-01-01",
			"successorIds": ["6db1fbab-e285-573c-a8ef-363406e7d73e"]
		},
		{
			"code": "014",
			"nameFi": "Anttola",
			"nameSv": "Anttola",
			"dissolvedOn": "2001-01-01",
			"successorIds": ["eb9c938a-7612-5ac0-9921-f4520e2e372a"]
		},
		{
			"code": "299",
			"nameFi": "Kuorevesi",
			"nameSv": "Kuorevesi",
			"dissolvedOn": "2001-01-01",
			"successorIds": ["51342ea6-dde0-5323-ab37-420bb9fe0be2"]
		},
		{
			"code": "492",
			"nameFi": "Mikkelin mlk",
			"nameSv": "S t Michels lk",
			"dissolvedOn": "2001-01-01",
			"successorIds": ["eb9c938a-7612-5ac0-9921-f4520e2e372a"]
		},
		{
			"code": "841",
			"nameFi": "Temmes",
			"nameSv": "Temmes",
			"dissolvedOn": "2001-01-01",
			"successorIds": ["177f9598-598d-55d1-a794-00f484839d48"]
		},
		{
			"code": "582",
			"nameFi": "Pattijoki",
			"nameSv": "Pattijoki",
			"dissolvedOn": "2003-01-01",
			"successorIds": ["f1b1acde-484f-5330-a9e6-41c08c0569cb"]
		},
		{
			"code": "917",
			"nameFi": "Vehkalahti",
			"nameSv": "Veckelax",
			"dissolvedOn": "2003-01-01",
			"successorIds": ["0fd4c4a6-08ed-53a5-8f98-3b8227c77b88"]
		},
		{
			"code": "184",
			"nameFi": "Jäppilä",
			"nameSv": "Jäppilä",
			"dissolvedOn": "2004-01-01",
			"successorIds": ["c93d34f4-d96d-5324-b62c-a18756026eb0"]
		},
		{
			"code": "594",
			"nameFi": "Pieksämäen mlk",
			"nameSv": "Pieksämäki lk",
			"dissolvedOn": "2004-01-01",
			"successorIds": ["c93d34f4-d96d-5324-b62c-a18756026eb0"]
		},
		{
			"code": "937",
			"nameFi": "Virtasalmi",
			"nameSv": "Virtasalmi",
			"dissolvedOn": "2004-01-01",
			"successorIds": ["c93d34f4-d96d-5324-b62c-a18756026eb0"]
		},
		{
			"code": "212",
			"nameFi": "Kangaslampi",
			"nameSv": "Kangaslampi",
			"dissolvedOn": "2005-01-01",
			"successorIds": ["71037415-6c91-5d27-b479-311977843b6e"]
		},
		{
			"code": "219",
			"nameFi": "Karinainen",
			"nameSv": "Karinais",
			"dissolvedOn": "2005-01-01",
			"successorIds": ["53f48b4b-6123-58d6-bc9e-3a5f3f9446ad"]
		},
		{
			"code": "251",
			"nameFi": "Kiihtelysvaara",
			"nameSv": "Kiihtelysvaara",
			"dissolvedOn": "2005-01-01",
			"successorIds": ["cda48721-86b0-59bb-92b2-684e4ec2b8cb"]
		},
		{
			"code": "293",
			"nameFi": "Kullaa",
			"nameSv": "Kulla",
			"dissolvedOn": "2005-01-01",
			"successorIds": ["fca22b17-b8af-5356-932e-8e17bfbd4399"]
		},
		{
			"code": "431",
			"nameFi": "Loimaan kunta",
			"nameSv": "Loimaa kommun",
			"dissolvedOn": "2005-01-01",
			"successorIds": ["3a4b865b-7dd4-53eb-a559-90b58f93f958"]
		},
		{
			"code": "589",
			"nameFi": "Peräseinäjoki",
			"nameSv": "Peräseinäjoki",
			"dissolvedOn": "2005-01-01",
			"successorIds": ["b1b865f8-0a61-5512-a4a9-dd704df0e990"]
		},
		{
			"code": "728",
			"nameFi": "Saari",
			"nameSv": "Saari",
			"dissolvedOn": "2005-01-01",
			"successorIds": ["ccd616ca-582c-5f0a-81da-9580c215ec97"]
		},
		{
			"code": "730",
			"nameFi": "Sahalahti",
			"nameSv": "Sahalahti",
			"dissolvedOn": "2005-01-01",
			"successorIds": ["768c399c-da29-5406-b127-8afe9f3271ff"]
		},
		{
			"code": "856",
			"nameFi": "Tuupovaara",
			"nameSv": "Tuupovaara",
			"dissolvedOn": "2005-01-01",
			"successorIds": ["cda48721-86b0-59bb-92b2-684e4ec2b8cb"]
		},
		{
			"code": "891",
			"nameFi": "Uukuniemi",
			"nameSv": "Uukuniemi",
			"dissolvedOn": "2005-01-01",
			"successorIds": ["ccd616ca-582c-5f0a-81da-9580c215ec97"]
		},
		{
			"code": "919",
			"nameFi": "Vehmersalmi",
			"nameSv": "Vehmersalmi",
			"dissolvedOn": "2005-01-01",
			"successorIds": ["f6acb107-dff2-5b3d-b2e5-8cc45d8a1e76"]
		},
		{
			"code": "943",
			"nameFi": "Värtsilä",
			"nameSv": "Värtsilä",
			"dissolvedOn": "2005-01-01",
			"successorIds": ["3f97a4fb-6d6b-51c4-ab87-c5d913420b3b"]
		},
		{
			"code": "699",
			"nameFi": "Rovaniemen mlk",
			"nameSv": "Rovaniemi lk",
			"dissolvedOn": "2006-01-01",
			"successorIds": ["b1768323-1562-5495-90e5-bbf89c416fbc"]
		},
		{
			"code": "085",
			"nameFi": "Haukivuori",
			"nameSv": "Haukivuori",
			"dissolvedOn": "2007-01-01",
			"successorIds": ["eb9c938a-7612-5ac0-9921-f4520e2e372a"]
		},
		{
			"code": "266",
			"nameFi": "Kodisjoki",
			"nameSv": "Kodisjoki",
			"dissolvedOn": "2007-01-01",
			"successorIds": ["a1edf39a-23b5-5db6-a1b8-2ea69b0666b1"]
		},
		{
			"code": "292",
			"nameFi": "Kuivaniemi",
			"nameSv": "Kuivaniemi",
			"dissolvedOn": "2007-01-01",
			"successorIds": ["e0ac3e38-0cb7-5404-b718-fa3d6ccfeba3"]
		},
		{
			"code": "439",
			"nameFi": "Luopioinen",
			"nameSv": "Luopiois",
			"dissolvedOn": "2007-01-01",
			"successorIds": ["60925237-d18c-565e-b9f0-209846456148"]
		},
		{
			"code": "443",
			"nameFi": "Längelmäki",
			"nameSv": "Längelmäki",
			"dissolvedOn": "2007-01-01",
			"successorIds": ["51342ea6-dde0-5323-ab37-420bb9fe0be2", "569102ea-6437-5044-ae06-7c62e1acf273"]
		},
		{
			"code": "479",
			"nameFi": "Maksamaa",
			"nameSv": "Maxmo",
			"dissolvedOn": "2007-01-01",
			"successorIds": ["91f58354-3e05-52ed-bca9-d339205c80a6"]
		},
		{
			"code": "490",
			"nameFi": "Mietoinen",
			"nameSv": "Mietois",
			"dissolvedOn": "2007-01-01",
			"successorIds": ["415c9d89-e02b-5386-b988-9602c61506f5"]
		},
		{
			"code": "640",
			"nameFi": "Pieksänmaa",
			"nameSv": "Pieksänmaa",
			"dissolvedOn": "2007-01-01",
			"successorIds": ["c93d34f4-d96d-5324-b62c-a18756026eb0"]
		},
		{
			"code": "708",
			"nameFi": "Ruukki",
			"nameSv": "Ruukki",
			"dissolvedOn": "2007-01-01",
			"successorIds": ["020e9342-423d-5460-9765-18fbd059e94f"]
		},
		{
			"code": "770",
			"nameFi": "Sumiainen",
			"nameSv": "Sumiainen",
			"dissolvedOn": "2007-01-01",
			"successorIds": ["e4368d4f-f22b-5889-9db1-311ab0c38bb2"]
		},
		{
			"code": "772",
			"nameFi": "Suodenniemi",
			"nameSv": "Suodenniemi",
			"dissolvedOn": "2007-01-01",
			"successorIds": ["b386e14d-c7c3-522b-ae81-01cc491e8349"]
		},
		{
			"code": "774",
			"nameFi": "Suolahti",
			"nameSv": "Suolahti",
			"dissolvedOn": "2007-01-01",
			"successorIds": ["e4368d4f-f22b-5889-9db1-311ab0c38bb2"]
		},
		{
			"code": "864",
			"nameFi": "Toijala",
			"nameSv": "Toijala",
			"dissolvedOn": "2007-01-01",
			"successorIds": ["d84bed52-066b-53b8-b158-c5732d6079d7"]
		},
		{
			"code": "928",
			"nameFi": "Viiala",
			"nameSv": "Viiala",
			"dissolvedOn": "2007-01-01",
			"successorIds": ["d84bed52-066b-53b8-b158-c5732d6079d7"]
		},
		{
			"code": "932",
			"nameFi": "Viljakkala",
			"nameSv": "Viljakkala",
			"dissolvedOn": "2007-01-01",
			"successorIds": ["975c2804-0945-5e06-b576-053190d911fe"]
		},
		{
			"code": "940",
			"nameFi": "Vuolijoki",
			"nameSv": "Vuolijoki",
			"dissolvedOn": "2007-01-01",
			"successorIds": ["fc0aff46-0d61-50bf-8088-3deedf2e13ff"]
		},
		{
			"code": "944",
			"nameFi": "Vöyri",
			"nameSv": "Vörå",
			"dissolvedOn": "2007-01-01",
			"successorIds": ["91f58354-3e05-52ed-bca9-d339205c80a6"]
		},
		{
			"code": "415",
			"nameFi": "Leivonmäki",
			"nameSv": "Leivonmäki",
			"dissolvedOn": "2008-01-01",
			"successorIds": ["4726cc9a-9ff9-55f3-8adf-14e2f0cb55cf"]
		},
		{
			"code": "004",
			"nameFi": "Alahärmä",
			"nameSv": "Alahärmä",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["613c7c71-19a4-570c-9fd9-5e31d31582a3"]
		},
		{
			"code": "006",
			"nameFi": "Alastaro",
			"nameSv": "Alastaro",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["3a4b865b-7dd4-53eb-a559-90b58f93f958"]
		},
		{
			"code": "754",
			"nameFi": "Anjalankoski",
			"nameSv": "Anjalankoski",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["19de2ba1-b578-5db4-ab9d-9b20f264883e"]
		},
		{
			"code": "017",
			"nameFi": "Askainen",
			"nameSv": "Villnäs",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["8a5fc108-4c38-5527-9698-95d12a3174d2"]
		},
		{
			"code": "040",
			"nameFi": "Dragsfjärd",
			"nameSv": "Dragsfjärd",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["81aa9f3d-dfa7-5540-9c0d-30039a329b95"]
		},
		{
			"code": "044",
			"nameFi": "Elimäki",
			"nameSv": "Elimä",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["19de2ba1-b578-5db4-ab9d-9b20f264883e"]
		},
		{
			"code": "045",
			"nameFi": "Eno",
			"nameSv": "Eno",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["cda48721-86b0-59bb-92b2-684e4ec2b8cb"]
		},
		{
			"code": "073",
			"nameFi": "Halikko",
			"nameSv": "Halikko",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["a8992209-da02-5b83-b532-3fe4366e9cd9"]
		},
		{
			"code": "083",
			"nameFi": "Hauho",
			"nameSv": "Hauho",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["27b4ed09-191f-55af-868b-72014d226d64"]
		},
		{
			"code": "101",
			"nameFi": "Houtskari",
			"nameSv": "Houtskär",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["726d2a9c-3112-5bd1-a949-36fef04e8bf5"]
		},
		{
			"code": "150",
			"nameFi": "Iniö",
			"nameSv": "Iniö",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["726d2a9c-3112-5bd1-a949-36fef04e8bf5"]
		},
		{
			"code": "163",
			"nameFi": "Jaala",
			"nameSv": "Jaala",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["19de2ba1-b578-5db4-ab9d-9b20f264883e"]
		},
		{
			"code": "173",
			"nameFi": "Joutseno",
			"nameSv": "Joutseno",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["b12a34b5-5943-5330-8b4d-607627afca49"]
		},
		{
			"code": "175",
			"nameFi": "Jurva",
			"nameSv": "Jurva",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["882a2a82-4f37-523a-918b-4331889ff82c"]
		},
		{
			"code": "180",
			"nameFi": "Jyväskylän mlk",
			"nameSv": "Jyväskylä lk",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["223acb24-5dcd-5582-a47e-19df400d818a"]
		},
		{
			"code": "183",
			"nameFi": "Jämsänkoski",
			"nameSv": "Jämsänkoski",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["51342ea6-dde0-5323-ab37-420bb9fe0be2"]
		},
		{
			"code": "210",
			"nameFi": "Kalvola",
			"nameSv": "Kalvola",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["27b4ed09-191f-55af-868b-72014d226d64"]
		},
		{
			"code": "220",
			"nameFi": "Karjaa",
			"nameSv": "Karis",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["024c59c5-2d5d-530b-aba4-26b90caaeb6b"]
		},
		{
			"code": "243",
			"nameFi": "Kemiö",
			"nameSv": "Kimito",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["81aa9f3d-dfa7-5540-9c0d-30039a329b95"]
		},
		{
			"code": "247",
			"nameFi": "Kestilä",
			"nameSv": "Kestilä",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["116a6c6b-b9ea-5e58-bc24-9ff06ce5ce20"]
		},
		{
			"code": "252",
			"nameFi": "Kiikala",
			"nameSv": "Kiikala",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["a8992209-da02-5b83-b532-3fe4366e9cd9"]
		},
		{
			"code": "259",
			"nameFi": "Kisko",
			"nameSv": "Kisko",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["a8992209-da02-5b83-b532-3fe4366e9cd9"]
		},
		{
			"code": "262",
			"nameFi": "Kiukainen",
			"nameSv": "Kiukais",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["5f0d0f85-df84-5e37-a77b-01c8ff64a4cb"]
		},
		{
			"code": "277",
			"nameFi": "Korpilahti",
			"nameSv": "Korpilahti",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["223acb24-5dcd-5582-a47e-19df400d818a"]
		},
		{
			"code": "279",
			"nameFi": "Korppoo",
			"nameSv": "Korpo",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["726d2a9c-3112-5bd1-a949-36fef04e8bf5"]
		},
		{
			"code": "281",
			"nameFi": "Kortesjärvi",
			"nameSv": "Kortesjärvi",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["613c7c71-19a4-570c-9fd9-5e31d31582a3"]
		},
		{
			"code": "303",
			"nameFi": "Kuru",
			"nameSv": "Kuru",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["975c2804-0945-5e06-b576-053190d911fe"]
		},
		{
			"code": "306",
			"nameFi": "Kuusankoski",
			"nameSv": "Kuusankoski",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["19de2ba1-b578-5db4-ab9d-9b20f264883e"]
		},
		{
			"code": "308",
			"nameFi": "Kuusjoki",
			"nameSv": "Kuusjoki",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["a8992209-da02-5b83-b532-3fe4366e9cd9"]
		},
		{
			"code": "315",
			"nameFi": "Kälviä",
			"nameSv": "Kelviå",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["b3031550-3b9e-59eb-bfab-8802843765ab"]
		},
		{
			"code": "401",
			"nameFi": "Lammi",
			"nameSv": "Lampis",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["27b4ed09-191f-55af-868b-72014d226d64"]
		},
		{
			"code": "406",
			"nameFi": "Lappi",
			"nameSv": "Lappi",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["a1edf39a-23b5-5db6-a1b8-2ea69b0666b1"]
		},
		{
			"code": "414",
			"nameFi": "Lehtimäki",
			"nameSv": "Lehtimäki",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["0bb08f98-2955-5a48-9795-e771b8a30ba1"]
		},
		{
			"code": "419",
			"nameFi": "Lemu",
			"nameSv": "Lemo",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["8a5fc108-4c38-5527-9698-95d12a3174d2"]
		},
		{
			"code": "429",
			"nameFi": "Lohtaja",
			"nameSv": "Lochteå",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["b3031550-3b9e-59eb-bfab-8802843765ab"]
		},
		{
			"code": "482",
			"nameFi": "Mellilä",
			"nameSv": "Mellilä",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["3a4b865b-7dd4-53eb-a559-90b58f93f958"]
		},
		{
			"code": "485",
			"nameFi": "Merimasku",
			"nameSv": "Merimasku",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["b91054bf-19ca-57ef-a884-08afc37c3b66"]
		},
		{
			"code": "493",
			"nameFi": "Mouhijärvi",
			"nameSv": "Mouhijärvi",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["b386e14d-c7c3-522b-ae81-01cc491e8349"]
		},
		{
			"code": "501",
			"nameFi": "Muurla",
			"nameSv": "Muurla",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["a8992209-da02-5b83-b532-3fe4366e9cd9"]
		},
		{
			"code": "506",
			"nameFi": "Mänttä",
			"nameSv": "Mänttä",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["e5a27d6e-a5c3-52e8-9f94-3189c7971ed2"]
		},
		{
			"code": "533",
			"nameFi": "Nauvo",
			"nameSv": "Nagu",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["726d2a9c-3112-5bd1-a949-36fef04e8bf5"]
		},
		{
			"code": "544",
			"nameFi": "Nurmo",
			"nameSv": "Nurmo",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["b1b865f8-0a61-5512-a4a9-dd704df0e990"]
		},
		{
			"code": "573",
			"nameFi": "Parainen",
			"nameSv": "Pargas",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["726d2a9c-3112-5bd1-a949-36fef04e8bf5"]
		},
		{
			"code": "586",
			"nameFi": "Perniö",
			"nameSv": "Bjärnå",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["a8992209-da02-5b83-b532-3fe4366e9cd9"]
		},
		{
			"code": "587",
			"nameFi": "Pertteli",
			"nameSv": "S t Bertils",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["a8992209-da02-5b83-b532-3fe4366e9cd9"]
		},
		{
			"code": "602",
			"nameFi": "Piikkiö",
			"nameSv": "Pikis",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["f46a8da5-74c1-5d1a-a4c2-9af6d21a26fb"]
		},
		{
			"code": "603",
			"nameFi": "Piippola",
			"nameSv": "Piippola",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["116a6c6b-b9ea-5e58-bc24-9ff06ce5ce20"]
		},
		{
			"code": "606",
			"nameFi": "Pohja",
			"nameSv": "Pojo",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["024c59c5-2d5d-530b-aba4-26b90caaeb6b"]
		},
		{
			"code": "617",
			"nameFi": "Pulkkila",
			"nameSv": "Pulkkila",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["116a6c6b-b9ea-5e58-bc24-9ff06ce5ce20"]
		},
		{
			"code": "632",
			"nameFi": "Pyhäselkä",
			"nameSv": "Pyhäselkä",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["cda48721-86b0-59bb-92b2-684e4ec2b8cb"]
		},
		{
			"code": "633",
			"nameFi": "Pylkönmäki",
			"nameSv": "Pylkönmäki",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["b07f2048-877c-5f74-bde1-504f9935939d"]
		},
		{
			"code": "682",
			"nameFi": "Rantsila",
			"nameSv": "Rantsila",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["116a6c6b-b9ea-5e58-bc24-9ff06ce5ce20"]
		},
		{
			"code": "692",
			"nameFi": "Renko",
			"nameSv": "Rengo",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["27b4ed09-191f-55af-868b-72014d226d64"]
		},
		{
			"code": "705",
			"nameFi": "Rymättylä",
			"nameSv": "Rimito",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["b91054bf-19ca-57ef-a884-08afc37c3b66"]
		},
		{
			"code": "737",
			"nameFi": "Sammatti",
			"nameSv": "Sammatti",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["96b34d6c-f4f4-5138-8192-3919d40d374f"]
		},
		{
			"code": "741",
			"nameFi": "Savonranta",
			"nameSv": "Savonranta",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["75cca740-cffb-58cf-96ea-1119027aa347"]
		},
		{
			"code": "776",
			"nameFi": "Suomusjärvi",
			"nameSv": "Suomusjärvi",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["a8992209-da02-5b83-b532-3fe4366e9cd9"]
		},
		{
			"code": "784",
			"nameFi": "Särkisalo",
			"nameSv": "Finby",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["a8992209-da02-5b83-b532-3fe4366e9cd9"]
		},
		{
			"code": "835",
			"nameFi": "Tammisaari",
			"nameSv": "Ekenäs",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["024c59c5-2d5d-530b-aba4-26b90caaeb6b"]
		},
		{
			"code": "855",
			"nameFi": "Tuulos",
			"nameSv": "Tulois",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["27b4ed09-191f-55af-868b-72014d226d64"]
		},
		{
			"code": "885",
			"nameFi": "Ullava",
			"nameSv": "Ullava",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["b3031550-3b9e-59eb-bfab-8802843765ab"]
		},
		{
			"code": "906",
			"nameFi": "Vahto",
			"nameSv": "Vahto",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["5160b0a1-7de0-5a2a-a458-219cb9d71e57"]
		},
		{
			"code": "909",
			"nameFi": "Valkeala",
			"nameSv": "Valkeala",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["19de2ba1-b578-5db4-ab9d-9b20f264883e"]
		},
		{
			"code": "912",
			"nameFi": "Vammala",
			"nameSv": "Vammala",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["b386e14d-c7c3-522b-ae81-01cc491e8349"]
		},
		{
			"code": "913",
			"nameFi": "Vampula",
			"nameSv": "Vampula",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["7c15cd60-123d-5fa4-9d33-750a2d50d1fd"]
		},
		{
			"code": "920",
			"nameFi": "Velkua",
			"nameSv": "Velkua",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["b91054bf-19ca-57ef-a884-08afc37c3b66"]
		},
		{
			"code": "933",
			"nameFi": "Vilppula",
			"nameSv": "Filpula",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["e5a27d6e-a5c3-52e8-9f94-3189c7971ed2"]
		},
		{
			"code": "923",
			"nameFi": "Västanfjärd",
			"nameSv": "Västanfjärd",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["81aa9f3d-dfa7-5540-9c0d-30039a329b95"]
		},
		{
			"code": "971",
			"nameFi": "Ylihärmä",
			"nameSv": "Ylihärmä",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["613c7c71-19a4-570c-9fd9-5e31d31582a3"]
		},
		{
			"code": "973",
			"nameFi": "Ylikiiminki",
			"nameSv": "Överkiminge",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["048f0080-92af-5b7a-a7ac-ebf38b342511"]
		},
		{
			"code": "975",
			"nameFi": "Ylistaro",
			"nameSv": "Ylistaro",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["b1b865f8-0a61-5512-a4a9-dd704df0e990"]
		},
		{
			"code": "979",
			"nameFi": "Yläne",
			"nameSv": "Yläne",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["53f48b4b-6123-58d6-bc9e-3a5f3f9446ad"]
		},
		{
			"code": "988",
			"nameFi": "Äetsä",
			"nameSv": "Äetsä",
			"dissolvedOn": "2009-01-01",
			"successorIds": ["b386e14d-c7c3-522b-ae81-01cc491e8349"]
		},
		{
			"code": "095",
			"nameFi": "Himanka",
			"nameSv": "Himanka",
			"dissolvedOn": "2010-01-01",
			"successorIds": ["41fcefdf-e74f-50e8-9a17-c6f162d6a950"]
		},
		{
			"code": "424",
			"nameFi": "Liljendal",
			"nameSv": "Liljendal",
			"dissolvedOn": "2010-01-01",
			"successorIds": ["ba87a41f-15fc-51c2-ae5e-0625a042fe73"]
		},
		{
			"code": "537",
			"nameFi": "Noormarkku",
			"nameSv": "Norrmark",
			"dissolvedOn": "2010-01-01",
			"successorIds": ["c6ad6a50-f653-5b2d-b24c-47517f955544"]
		},
		{
			"code": "585",
			"nameFi": "Pernaja",
			"nameSv": "Pernå",
			"dissolvedOn": "2010-01-01",
			"successorIds": ["ba87a41f-15fc-51c2-ae5e-0625a042fe73"]
		},
		{
			"code": "701",
			"nameFi": "Ruotsinpyhtää",
			"nameSv": "Strömfors",
			"dissolvedOn": "2010-01-01",
			"successorIds": ["ba87a41f-15fc-51c2-ae5e-0625a042fe73"]
		},
		{
			"code": "978",
			"nameFi": "Ylämaa",
			"nameSv": "Ylämaa",
			"dissolvedOn": "2010-01-01",
			"successorIds": ["b12a34b5-5943-5330-8b4d-607627afca49"]
		},
		{
			"code": "015",
			"nameFi": "Artjärvi",
			"nameSv": "Artsjö",
			"dissolvedOn": "2011-01-01",
			"successorIds": ["40e8e937-b73d-59f5-8288-18c55e41228c"]
		},
		{
			"code": "227",
			"nameFi": "Karttula",
			"nameSv": "Karttula",
			"dissolvedOn": "2011-01-01",
			"successorIds": ["f6acb107-dff2-5b3d-b2e5-8cc45d8a1e76"]
		},
		{
			"code": "289",
			"nameFi": "Kuhmalahti",
			"nameSv": "Kuhmalahti",
			"dissolvedOn": "2011-01-01",
			"successorIds": ["768c399c-da29-5406-b127-8afe9f3271ff"]
		},
		{
			"code": "310",
			"nameFi": "Kylmäkoski",
			"nameSv": "Kylmäkoski",
			"dissolvedOn": "2011-01-01",
			"successorIds": ["d84bed52-066b-53b8-b158-c5732d6079d7"]
		},
		{
			"code": "559",
			"nameFi": "Oravainen",
			"nameSv": "Oravais",
			"dissolvedOn": "2011-01-01",
			"successorIds": ["91f58354-3e05-52ed-bca9-d339205c80a6"]
		},
		{
			"code": "916",
			"nameFi": "Varpaisjärvi",
			"nameSv": "Varpaisjärvi",
			"dissolvedOn": "2011-01-01",
			"successorIds": ["26123c5a-7f69-5df1-a984-8834ab097f6c"]
		},
		{
			"code": "945",
			"nameFi": "Vöyri-Maksamaa",
			"nameSv": "Vörå-Maxmo",
			"dissolvedOn": "2011-01-01",
			"successorIds": ["91f58354-3e05-52ed-bca9-d339205c80a6"]
		},
		{
			"code": "084",
			"nameFi": "Haukipudas",
			"nameSv": "Haukipudas",
			"dissolvedOn": "2013-01-01",
			"successorIds": ["048f0080-92af-5b7a-a7ac-ebf38b342511"]
		},
		{
			"code": "223",
			"nameFi": "Karjalohja",
			"nameSv": "Karislojo",
			"dissolvedOn": "2013-01-01",
			"successorIds": ["96b34d6c-f4f4-5138-8192-3919d40d374f"]
		},
		{
			"code": "246",
			"nameFi": "Kerimäki",
			"nameSv": "Kerimäki",
			"dissolvedOn": "2013-01-01",
			"successorIds": ["75cca740-cffb-58cf-96ea-1119027aa347"]
		},
		{
			"code": "248",
			"nameFi": "Kesälahti",
			"nameSv": "Kesälax",
			"dissolvedOn": "2013-01-01",
			"successorIds": ["784fef1c-5dee-588d-b49b-e41899ceb55b"]
		},
		{
			"code": "254",
			"nameFi": "Kiikoinen",
			"nameSv": "Kikois",
			"dissolvedOn": "2013-01-01",
			"successorIds": ["b386e14d-c7c3-522b-ae81-01cc491e8349"]
		},
		{
			"code": "255",
			"nameFi": "Kiiminki",
			"nameSv": "Kiminge",
			"dissolvedOn": "2013-01-01",
			"successorIds": ["048f0080-92af-5b7a-a7ac-ebf38b342511"]
		},
		{
			"code": "534",
			"nameFi": "Nilsiä",
			"nameSv": "Nilsiä",
			"dissolvedOn": "2013-01-01",
			"successorIds": ["f6acb107-dff2-5b3d-b2e5-8cc45d8a1e76"]
		},
		{
			"code": "540",
			"nameFi": "Nummi-Pusula",
			"nameSv": "Nummi-Pusula",
			"dissolvedOn": "2013-01-01",
			"successorIds": ["96b34d6c-f4f4-5138-8192-3919d40d374f"]
		},
		{
			"code": "567",
			"nameFi": "Oulunsalo",
			"nameSv": "Oulunsalo",
			"dissolvedOn": "2013-01-01",
			"successorIds": ["048f0080-92af-5b7a-a7ac-ebf38b342511"]
		},
		{
			"code": "618",
			"nameFi": "Punkaharju",
			"nameSv": "Punkaharju",
			"dissolvedOn": "2013-01-01",
			"successorIds": ["75cca740-cffb-58cf-96ea-1119027aa347"]
		},
		{
			"code": "696",
			"nameFi": "Ristiina",
			"nameSv": "Ristiina",
			"dissolvedOn": "2013-01-01",
			"successorIds": ["eb9c938a-7612-5ac0-9921-f4520e2e372a"]
		},
		{
			"code": "775",
			"nameFi": "Suomenniemi",
			"nameSv": "Suomenniemi",
			"dissolvedOn": "2013-01-01",
			"successorIds": ["eb9c938a-7612-5ac0-9921-f4520e2e372a"]
		},
		{
			"code": "863",
			"nameFi": "Töysä",
			"nameSv": "Töysä",
			"dissolvedOn": "2013-01-01",
			"successorIds": ["6efeb51e-620b-582c-aac6-211e7caab0d9"]
		},
		{
			"code": "926",
			"nameFi": "Vihanti",
			"nameSv": "Vihanti",
			"dissolvedOn": "2013-01-01",
			"successorIds": ["f1b1acde-484f-5330-a9e6-41c08c0569cb"]
		},
		{
			"code": "942",
			"nameFi": "Vähäkyrö",
			"nameSv": "Lillkyro",
			"dissolvedOn": "2013-01-01",
			"successorIds": ["a1dd4c24-5724-50ef-bfb1-f7f4c11265ab"]
		},
		{
			"code": "972",
			"nameFi": "Yli-Ii",
			"nameSv": "Yli-Ii",
			"dissolvedOn": "2013-01-01",
			"successorIds": ["048f0080-92af-5b7a-a7ac-ebf38b342511"]
		},
		{
			"code": "413",
			"nameFi": "Lavia",
			"nameSv": "Lavia",
			"dissolvedOn": "2015-01-01",
			"successorIds": ["c6ad6a50-f653-5b2d-b24c-47517f955544"]
		},
		{
			"code": "476",
			"nameFi": "Maaninka",
			"nameSv": "Maaninka",
			"dissolvedOn": "2015-01-01",
			"successorIds": ["f6acb107-dff2-5b3d-b2e5-8cc45d8a1e76"]
		},
		{
			"code": "838",
			"nameFi": "Tarvasjoki",
			"nameSv": "Tarvasjoki",
			"dissolvedOn": "2015-01-01",
			"successorIds": ["bafa1c0c-9f2e-56f6-9323-196d7dca779b"]
		},
		{
			"code": "283",
			"nameFi": "Hämeenkoski",
			"nameSv": "Hämeenkoski",
			"dissolvedOn": "2016-01-01",
			"successorIds": ["9a097b44-e4dc-5321-b391-ef43f6faadb1"]
		},
		{
			"code": "164",
			"nameFi": "Jalasjärvi",
			"nameSv": "Jalasjärvi",
			"dissolvedOn": "2016-01-01",
			"successorIds": ["882a2a82-4f37-523a-918b-4331889ff82c"]
		},
		{
			"code": "319",
			"nameFi": "Köyliö",
			"nameSv": "Kjulo",
			"dissolvedOn": "2016-01-01",
			"successorIds": ["7c66f7d3-b50d-537b-bbae-4f097b03c4c7"]
		},
		{
			"code": "532",
			"nameFi": "Nastola",
			"nameSv": "Nastola",
			"dissolvedOn": "2016-01-01",
			"successorIds": ["fd417048-9e8a-50d0-803d-dc95c234661b"]
		},
		{
			"code": "174",
			"nameFi": "Juankoski",
			"nameSv": "Juankoski",
			"dissolvedOn": "2017-01-01",
			"successorIds": ["f6acb107-dff2-5b3d-b2e5-8cc45d8a1e76"]
		},
		{
			"code": "442",
			"nameFi": "Luvia",
			"nameSv": "Luvia",
			"dissolvedOn": "2017-01-01",
			"successorIds": ["777e28f4-6ec3-5597-acf2-21a768896583"]
		},
		{
			"code": "911",
			"nameFi": "Valtimo",
			"nameSv": "Valtimo",
			"dissolvedOn": "2020-01-01",
			"successorIds": ["329827db-4b20-591c-85fb-67711fb6f391"]
		},
		{
			"code": "099",
			"nameFi": "Honkajoki",
			"nameSv": "Honkajoki",
			"dissolvedOn": "2021-01-01",
			"successorIds": ["0f2ae232-7af2-5408-a1f3-6d9f2afbe27d"]
		},
		{
			"code": "588",
			"nameFi": "Pertunmaa",
			"nameSv": "Pertunmaa",
			"dissolvedOn": "2025-01-01",
			"successorIds": ["3d23bc93-ecce-53f9-91e8-102fb9fd7947"]
		}
	]
}.rows.map((row) => ({
	...row,
	dissolvedOn: dayOf(row.dissolvedOn)
}));
// libs/geodata/src/municipality-details.ts
var byId = new Map({
	source: "Tilastokeskus, luokitukset (kunta, maakunta, hyvinvointialue), muokattu",
	licence: "CC BY 4.0",
	rows: [
		{
			"id": "0bb08f98-2955-5a48-9795-e771b8a30ba1",
			"code": "005",
			"population": 9183,
			"populationYear": 2022,
			"latitude": 62.9609,
			"longitude": 23.7762
		},
		{
			"id": "5953d1e9-11d8-5afa-acd5-f294bb3c5760",
			"code": "009",
			"population": 2447,
			"populationYear": 2022,
			"latitude": 64.2001,
			"longitude": 24.3761
		},
		{
			"id": "6efeb51e-620b-582c-aac6-211e7caab0d9",
			"code": "010",
			"population": 11102,
			"populationYear": 2022,
			"latitude": 62.532,
			"longitude": 23.5558
		},
		{
			"id": "36f5e0bf-bf2f-573c-9e07-d8627435fa2b",
			"code": "016",
			"population": 8014,
			"populationYear": 2022,
			"latitude": 61.2299,
			"longitude": 25.6318
		},
		{
			"id": "12841735-f992-581f-889c-7afbd8b94447",
			"code": "018",
			"population": 4763,
			"populationYear": 2022,
			"latitude": 60.5571,
			"longitude": 25.6299
		},
		{
			"id": "8c439af8-95a8-546b-81e8-171e59a71f61",
			"code": "019",
			"population": 3965,
			"populationYear": 2022,
			"latitude": 60.6285,
			"longitude": 22.5746
		},
		{
			"id": "d84bed52-066b-53b8-b158-c5732d6079d7",
			"code": "020",
			"population": 16473,
			"populationYear": 2022,
			"latitude": 61.1543,
			"longitude": 23.7804
		},
		{
			"id": "f26ccd91-d3a5-5f78-848b-34019fcf0987",
			"code": "035",
			"population": 450,
			"populationYear": 2022,
			"latitude": 60.5028,
			"longitude": 21.0791
		},
		{
			"id": "fcb1cf69-be5a-5d9d-8239-472468607976",
			"code": "043",
			"population": 939,
			"populationYear": 2022,
			"latitude": 60.2189,
			"longitude": 19.598
		},
		{
			"id": "cb9ae5ff-5fb9-539d-a3a9-6fd3cd7527d5",
			"code": "046",
			"population": 1341,
			"populationYear": 2022,
			"latitude": 62.0879,
			"longitude": 28.9721
		},
		{
			"id": "750780c0-ca09-5cb1-9017-b19841e0a120",
			"code": "047",
			"population": 1811,
			"populationYear": 2022,
			"latitude": 68.4482,
			"longitude": 23.8155
		},
		{
			"id": "11ee7bc9-a643-50b0-b1f7-6e81abf397e2",
			"code": "049",
			"population": 305274,
			"populationYear": 2022,
			"latitude": 60.2875,
			"longitude": 24.6572
		},
		{
			"id": "5f0d0f85-df84-5e37-a77b-01c8ff64a4cb",
			"code": "050",
			"population": 11276,
			"populationYear": 2022,
			"latitude": 60.9743,
			"longitude": 22.1096
		},
		{
			"id": "777e28f4-6ec3-5597-acf2-21a768896583",
			"code": "051",
			"population": 9211,
			"populationYear": 2022,
			"latitude": 61.2369,
			"longitude": 21.7199
		},
		{
			"id": "45feac54-f7ff-5eb3-bffd-dee6917651b0",
			"code": "052",
			"population": 2346,
			"populationYear": 2022,
			"latitude": 63.3945,
			"longitude": 23.419
		},
		{
			"id": "2564a049-d5a2-5072-9bf4-b1e18d3935dd",
			"code": "060",
			"population": 2588,
			"populationYear": 2022,
			"latitude": 60.2476,
			"longitude": 19.9176
		},
		{
			"id": "acd3d082-199b-56ae-9992-ceb60080343e",
			"code": "061",
			"population": 16459,
			"populationYear": 2022,
			"latitude": 60.9493,
			"longitude": 23.6382
		},
		{
			"id": "1bcc58bb-14a3-5b19-8e9e-4e32f19653f2",
			"code": "062",
			"population": 504,
			"populationYear": 2022,
			"latitude": 60.0283,
			"longitude": 20.4776
		},
		{
			"id": "00ea53d8-58fe-5460-a526-eba8a31d545f",
			"code": "065",
			"population": 507,
			"populationYear": 2022,
			"latitude": 60.3783,
			"longitude": 19.866
		},
		{
			"id": "4bb4661d-83a8-5b50-9030-c9570b60ce8c",
			"code": "069",
			"population": 6687,
			"populationYear": 2022,
			"latitude": 63.7555,
			"longitude": 25.3681
		},
		{
			"id": "817a76f9-ed64-5b8c-a7aa-41d7806a37ce",
			"code": "071",
			"population": 6601,
			"populationYear": 2022,
			"latitude": 64.1273,
			"longitude": 25.3572
		},
		{
			"id": "dfbeed73-1426-5dee-bcad-4075b34bb439",
			"code": "072",
			"population": 960,
			"populationYear": 2022,
			"latitude": 65.0315,
			"longitude": 24.7042
		},
		{
			"id": "f69145f2-2ebd-5555-b44c-62c01b3c0654",
			"code": "074",
			"population": 1052,
			"populationYear": 2022,
			"latitude": 63.4245,
			"longitude": 24.2786
		},
		{
			"id": "0fd4c4a6-08ed-53a5-8f98-3b8227c77b88",
			"code": "075",
			"population": 19549,
			"populationYear": 2022,
			"latitude": 60.6184,
			"longitude": 27.2134
		},
		{
			"id": "7fe6e3c5-7378-5018-aea0-c50b2fb833cb",
			"code": "076",
			"population": 1628,
			"populationYear": 2022,
			"latitude": 60.2013,
			"longitude": 19.7494
		},
		{
			"id": "f67fba9a-c467-5e3c-8cea-fd2626096111",
			"code": "077",
			"population": 4601,
			"populationYear": 2022,
			"latitude": 62.35,
			"longitude": 26.4718
		},
		{
			"id": "2a31c89b-fec5-54ba-a395-0d75bfbf3153",
			"code": "078",
			"population": 7832,
			"populationYear": 2022,
			"latitude": 59.8684,
			"longitude": 23.1442
		},
		{
			"id": "190dda0f-1c9a-5012-8548-e116a7853b65",
			"code": "079",
			"population": 6753,
			"populationYear": 2022,
			"latitude": 61.331,
			"longitude": 22.1584
		},
		{
			"id": "50b3e287-9be6-524b-affe-48b7da62529c",
			"code": "081",
			"population": 2574,
			"populationYear": 2022,
			"latitude": 61.5449,
			"longitude": 26.1206
		},
		{
			"id": "e0e32a4f-3362-58f6-9638-2106523e8b30",
			"code": "082",
			"population": 9359,
			"populationYear": 2022,
			"latitude": 61.0866,
			"longitude": 24.3666
		},
		{
			"id": "714878ee-3522-5bf7-9666-f36db68281b3",
			"code": "086",
			"population": 8031,
			"populationYear": 2022,
			"latitude": 60.7809,
			"longitude": 24.9752
		},
		{
			"id": "f9df66fe-ab81-5c43-bc8c-64347877c116",
			"code": "090",
			"population": 3061,
			"populationYear": 2022,
			"latitude": 62.439,
			"longitude": 28.7516
		},
		{
			"id": "b0da3d36-ffe4-5a9c-a3a7-7b15cac5663f",
			"code": "091",
			"population": 664028,
			"populationYear": 2022,
			"latitude": 60.2137,
			"longitude": 24.954
		},
		{
			"id": "8538e10d-9a16-55f2-ad91-7b3767dca389",
			"code": "092",
			"population": 242819,
			"populationYear": 2022,
			"latitude": 60.3128,
			"longitude": 24.8608
		},
		{
			"id": "a1d32aab-74f1-586f-9b0f-432b9696a43f",
			"code": "097",
			"population": 2091,
			"populationYear": 2022,
			"latitude": 61.6777,
			"longitude": 26.7264
		},
		{
			"id": "9a097b44-e4dc-5321-b391-ef43f6faadb1",
			"code": "098",
			"population": 22943,
			"populationYear": 2022,
			"latitude": 61.0274,
			"longitude": 25.3905
		},
		{
			"id": "911200cf-5c5d-57be-b4d7-5d9f4a969d1f",
			"code": "099",
			"population": 1620,
			"populationYear": 2019,
			"latitude": 61.9809,
			"longitude": 22.1815
		},
		{
			"id": "7c15cd60-123d-5fa4-9d33-750a2d50d1fd",
			"code": "102",
			"population": 9745,
			"populationYear": 2022,
			"latitude": 61.1594,
			"longitude": 22.696
		},
		{
			"id": "df48763f-ef4d-581e-8c73-86a4265f665b",
			"code": "103",
			"population": 2161,
			"populationYear": 2022,
			"latitude": 60.9385,
			"longitude": 23.3841
		},
		{
			"id": "f1c7ec4b-fc8e-5478-bc18-3e7a2c621c2f",
			"code": "105",
			"population": 2094,
			"populationYear": 2022,
			"latitude": 64.7376,
			"longitude": 28.3396
		},
		{
			"id": "c7f172d0-96da-56ee-8985-ad0522ebc249",
			"code": "106",
			"population": 46797,
			"populationYear": 2022,
			"latitude": 60.6107,
			"longitude": 24.8742
		},
		{
			"id": "c2586293-4b32-51fb-8b95-b9ae59a24122",
			"code": "108",
			"population": 10257,
			"populationYear": 2022,
			"latitude": 61.5959,
			"longitude": 23.2405
		},
		{
			"id": "27b4ed09-191f-55af-868b-72014d226d64",
			"code": "109",
			"population": 68043,
			"populationYear": 2022,
			"latitude": 61.1438,
			"longitude": 24.8548
		},
		{
			"id": "70595764-1633-52ef-9b0f-ebb035f9a205",
			"code": "111",
			"population": 18131,
			"populationYear": 2022,
			"latitude": 61.2725,
			"longitude": 26.1662
		},
		{
			"id": "e0ac3e38-0cb7-5404-b718-fa3d6ccfeba3",
			"code": "139",
			"population": 9853,
			"populationYear": 2022,
			"latitude": 65.5987,
			"longitude": 25.5138
		},
		{
			"id": "52e5420d-8fe8-511e-a055-bd1086f68456",
			"code": "140",
			"population": 20801,
			"populationYear": 2022,
			"latitude": 63.5512,
			"longitude": 27.1868
		},
		{
			"id": "f0be8258-32e1-5a73-ba3f-65e9c1e22bfb",
			"code": "142",
			"population": 6504,
			"populationYear": 2022,
			"latitude": 60.9042,
			"longitude": 26.3378
		},
		{
			"id": "61993dbb-79c2-5745-b95b-bebbe17f9421",
			"code": "143",
			"population": 6804,
			"populationYear": 2022,
			"latitude": 61.8193,
			"longitude": 23.0321
		},
		{
			"id": "1037f41d-ae2a-5e79-987f-4b51bb6c71b3",
			"code": "145",
			"population": 12369,
			"populationYear": 2022,
			"latitude": 62.7361,
			"longitude": 22.5111
		},
		{
			"id": "298fd401-c7c8-5de0-8ae8-dc0aa032c55b",
			"code": "146",
			"population": 4492,
			"populationYear": 2022,
			"latitude": 62.8986,
			"longitude": 30.9944
		},
		{
			"id": "9187710d-2a05-5544-a3b5-68369ecda4d8",
			"code": "148",
			"population": 7047,
			"populationYear": 2022,
			"latitude": 68.8389,
			"longitude": 27.0597
		},
		{
			"id": "657a4b15-1f38-5bc3-aca7-3141433f6cc7",
			"code": "149",
			"population": 5384,
			"populationYear": 2022,
			"latitude": 60.0896,
			"longitude": 24.0239
		},
		{
			"id": "b7e1a9cc-4b8f-5fb4-930b-339ec2b8e8fe",
			"code": "151",
			"population": 1852,
			"populationYear": 2022,
			"latitude": 62.1145,
			"longitude": 21.9006
		},
		{
			"id": "074375bd-8897-5f6f-98ea-df60b1a431ad",
			"code": "152",
			"population": 4406,
			"populationYear": 2022,
			"latitude": 62.9666,
			"longitude": 22.2906
		},
		{
			"id": "3bd12f00-7ff4-5d91-ba3b-e53e075950a1",
			"code": "153",
			"population": 25208,
			"populationYear": 2022,
			"latitude": 61.189,
			"longitude": 28.8343
		},
		{
			"id": "d0db88a1-b045-59c9-b08e-a55a1136e13c",
			"code": "165",
			"population": 16280,
			"populationYear": 2022,
			"latitude": 60.8636,
			"longitude": 24.6096
		},
		{
			"id": "cda48721-86b0-59bb-92b2-684e4ec2b8cb",
			"code": "167",
			"population": 77513,
			"populationYear": 2022,
			"latitude": 62.5136,
			"longitude": 30.4549
		},
		{
			"id": "184d363b-200f-54b5-9951-c30b1d3ece0c",
			"code": "169",
			"population": 4990,
			"populationYear": 2022,
			"latitude": 60.8287,
			"longitude": 23.4584
		},
		{
			"id": "28bc6ed2-e5ff-514f-966c-53a1a8d516c6",
			"code": "170",
			"population": 5610,
			"populationYear": 2022,
			"latitude": 60.1775,
			"longitude": 19.9342
		},
		{
			"id": "6eb475e2-2198-5512-a29a-ba7f24c1d5a8",
			"code": "171",
			"population": 4540,
			"populationYear": 2022,
			"latitude": 62.1831,
			"longitude": 27.8241
		},
		{
			"id": "4726cc9a-9ff9-55f3-8adf-14e2f0cb55cf",
			"code": "172",
			"population": 4171,
			"populationYear": 2022,
			"latitude": 61.8339,
			"longitude": 26.1314
		},
		{
			"id": "55aa83b0-0814-5234-a6fa-ce856953ed0a",
			"code": "174",
			"population": null,
			"populationYear": null,
			"latitude": 63.042,
			"longitude": 28.2426
		},
		{
			"id": "1854ed63-6f08-59d8-b5d1-9d51f36b889f",
			"code": "176",
			"population": 4352,
			"populationYear": 2022,
			"latitude": 63.2161,
			"longitude": 29.1105
		},
		{
			"id": "0028d363-4cf3-528b-9b71-074d696849e2",
			"code": "177",
			"population": 1768,
			"populationYear": 2022,
			"latitude": 61.802,
			"longitude": 24.4742
		},
		{
			"id": "9c06c7d4-da10-5d1b-a7bf-86663439b6c5",
			"code": "178",
			"population": 5769,
			"populationYear": 2022,
			"latitude": 61.8444,
			"longitude": 27.7963
		},
		{
			"id": "223acb24-5dcd-5582-a47e-19df400d818a",
			"code": "179",
			"population": 145887,
			"populationYear": 2022,
			"latitude": 61.9699,
			"longitude": 25.6544
		},
		{
			"id": "163df339-cde6-5757-a05f-f0a0dbb43272",
			"code": "181",
			"population": 1683,
			"populationYear": 2022,
			"latitude": 61.8331,
			"longitude": 22.67
		},
		{
			"id": "51342ea6-dde0-5323-ab37-420bb9fe0be2",
			"code": "182",
			"population": 19347,
			"populationYear": 2022,
			"latitude": 61.9245,
			"longitude": 25.0197
		},
		{
			"id": "ea546858-cd01-588b-ace7-ae4409e54d6e",
			"code": "186",
			"population": 45630,
			"populationYear": 2022,
			"latitude": 60.4885,
			"longitude": 25.1047
		},
		{
			"id": "f46a8da5-74c1-5d1a-a4c2-9af6d21a26fb",
			"code": "202",
			"population": 35848,
			"populationYear": 2022,
			"latitude": 60.4288,
			"longitude": 22.5131
		},
		{
			"id": "8c0ecbc9-ec36-5c22-8580-4ee3ad80cd4f",
			"code": "204",
			"population": 2689,
			"populationYear": 2022,
			"latitude": 62.9975,
			"longitude": 28.682
		},
		{
			"id": "fc0aff46-0d61-50bf-8088-3deedf2e13ff",
			"code": "205",
			"population": 36297,
			"populationYear": 2022,
			"latitude": 64.1252,
			"longitude": 27.415
		},
		{
			"id": "41fcefdf-e74f-50e8-9a17-c6f162d6a950",
			"code": "208",
			"population": 12335,
			"populationYear": 2022,
			"latitude": 64.1827,
			"longitude": 23.9242
		},
		{
			"id": "768c399c-da29-5406-b127-8afe9f3271ff",
			"code": "211",
			"population": 32959,
			"populationYear": 2022,
			"latitude": 61.4429,
			"longitude": 24.1067
		},
		{
			"id": "ea1ad44e-c4a6-5ab3-bff5-4023890fbaf5",
			"code": "213",
			"population": 5154,
			"populationYear": 2022,
			"latitude": 62.0919,
			"longitude": 26.5693
		},
		{
			"id": "0f2ae232-7af2-5408-a1f3-6d9f2afbe27d",
			"code": "214",
			"population": 12528,
			"populationYear": 2022,
			"latitude": 61.9703,
			"longitude": 22.257
		},
		{
			"id": "fedee0c2-486a-5496-8798-103dae5112d0",
			"code": "216",
			"population": 1269,
			"populationYear": 2022,
			"latitude": 62.988,
			"longitude": 25.326
		},
		{
			"id": "24500392-cf37-5eff-bf25-a7a84d53535e",
			"code": "217",
			"population": 5352,
			"populationYear": 2022,
			"latitude": 63.9287,
			"longitude": 23.9551
		},
		{
			"id": "cfa1490e-964e-5cb5-97c0-713d2deb273e",
			"code": "218",
			"population": 1200,
			"populationYear": 2022,
			"latitude": 62.3273,
			"longitude": 21.7856
		},
		{
			"id": "296502fa-41ee-52c0-80cd-1928ee3c9f16",
			"code": "224",
			"population": 8603,
			"populationYear": 2022,
			"latitude": 60.5771,
			"longitude": 24.1674
		},
		{
			"id": "b0dcb414-eb8e-53c1-812f-de48051f1f4e",
			"code": "226",
			"population": 3665,
			"populationYear": 2022,
			"latitude": 62.879,
			"longitude": 24.699
		},
		{
			"id": "04a20bf2-8120-5e2b-b4eb-d1a7ca45a208",
			"code": "230",
			"population": 2240,
			"populationYear": 2022,
			"latitude": 62.1376,
			"longitude": 22.6034
		},
		{
			"id": "a988d8d6-8f98-552c-a257-6be5946ff5e3",
			"code": "231",
			"population": 1256,
			"populationYear": 2022,
			"latitude": 62.389,
			"longitude": 21.2589
		},
		{
			"id": "3a1ae1c9-40f1-5ed2-b4d4-2ace35c45dc2",
			"code": "232",
			"population": 12750,
			"populationYear": 2022,
			"latitude": 62.3417,
			"longitude": 22.2513
		},
		{
			"id": "613c7c71-19a4-570c-9fd9-5e31d31582a3",
			"code": "233",
			"population": 15116,
			"populationYear": 2022,
			"latitude": 63.1975,
			"longitude": 23.0146
		},
		{
			"id": "71bfae6e-02bc-5129-9d0d-71e1ac84368a",
			"code": "235",
			"population": 10284,
			"populationYear": 2022,
			"latitude": 60.2144,
			"longitude": 24.7222
		},
		{
			"id": "3d6d10b1-2ab5-5cf7-9007-36261ea0e14b",
			"code": "236",
			"population": 4198,
			"populationYear": 2022,
			"latitude": 63.5878,
			"longitude": 23.7475
		},
		{
			"id": "4a4e0104-d50c-5363-86ef-2d81faa34b02",
			"code": "239",
			"population": 2029,
			"populationYear": 2022,
			"latitude": 63.1626,
			"longitude": 26.3132
		},
		{
			"id": "dddd0420-81b6-5aeb-a642-98ac51fc1d15",
			"code": "240",
			"population": 19499,
			"populationYear": 2022,
			"latitude": 65.7231,
			"longitude": 24.6198
		},
		{
			"id": "8fbfb928-8b84-53dc-937b-e966b891e8fa",
			"code": "241",
			"population": 7771,
			"populationYear": 2022,
			"latitude": 65.869,
			"longitude": 24.7585
		},
		{
			"id": "41555fea-ea8f-5d73-881c-eec7237c2f5f",
			"code": "244",
			"population": 19300,
			"populationYear": 2022,
			"latitude": 64.8945,
			"longitude": 25.5896
		},
		{
			"id": "6edfc859-4b6d-54ec-a69d-7ff673312f64",
			"code": "245",
			"population": 37676,
			"populationYear": 2022,
			"latitude": 60.3988,
			"longitude": 25.1141
		},
		{
			"id": "2d689c82-9c3a-59d5-a795-cfac211b7844",
			"code": "249",
			"population": 9250,
			"populationYear": 2022,
			"latitude": 62.3377,
			"longitude": 24.4153
		},
		{
			"id": "22194d2c-f197-5242-a158-0192d9356bae",
			"code": "250",
			"population": 1771,
			"populationYear": 2022,
			"latitude": 62.1803,
			"longitude": 23.2285
		},
		{
			"id": "46266eb6-c815-5440-9e37-768319bf2937",
			"code": "256",
			"population": 1554,
			"populationYear": 2022,
			"latitude": 63.337,
			"longitude": 25.0093
		},
		{
			"id": "f0561d5b-080e-5110-8875-3ded6356899b",
			"code": "257",
			"population": 40722,
			"populationYear": 2022,
			"latitude": 60.1208,
			"longitude": 24.4848
		},
		{
			"id": "784fef1c-5dee-588d-b49b-e41899ceb55b",
			"code": "260",
			"population": 9727,
			"populationYear": 2022,
			"latitude": 61.997,
			"longitude": 29.9768
		},
		{
			"id": "2f231d09-3694-505f-a145-8f095dd838cf",
			"code": "261",
			"population": 6637,
			"populationYear": 2022,
			"latitude": 67.8936,
			"longitude": 25.0599
		},
		{
			"id": "983fb897-0665-5b47-8e3f-2f05b72cb4db",
			"code": "263",
			"population": 7597,
			"populationYear": 2022,
			"latitude": 63.7132,
			"longitude": 26.5571
		},
		{
			"id": "503da661-5197-5e03-b351-26cfa0259bd5",
			"code": "265",
			"population": 1064,
			"populationYear": 2022,
			"latitude": 63.1396,
			"longitude": 25.0024
		},
		{
			"id": "ae77f8fa-598c-5c4a-ab87-03391591483d",
			"code": "271",
			"population": 6903,
			"populationYear": 2022,
			"latitude": 61.2947,
			"longitude": 22.4103
		},
		{
			"id": "b3031550-3b9e-59eb-bfab-8802843765ab",
			"code": "272",
			"population": 48006,
			"populationYear": 2022,
			"latitude": 63.8654,
			"longitude": 23.5304
		},
		{
			"id": "f1797152-290b-5b99-b8ea-1c27abd35bd1",
			"code": "273",
			"population": 3999,
			"populationYear": 2022,
			"latitude": 67.1915,
			"longitude": 24.1365
		},
		{
			"id": "fd77ed34-47e2-5268-b2ca-350cfadf81e9",
			"code": "275",
			"population": 2521,
			"populationYear": 2022,
			"latitude": 62.6253,
			"longitude": 26.3844
		},
		{
			"id": "9af2bb5a-d63b-5cc6-85b9-8d67fcb20db8",
			"code": "276",
			"population": 15157,
			"populationYear": 2022,
			"latitude": 62.7364,
			"longitude": 29.8251
		},
		{
			"id": "5ef62d9e-89ee-588e-83d5-b9ca7d42db61",
			"code": "280",
			"population": 2024,
			"populationYear": 2022,
			"latitude": 62.7531,
			"longitude": 21.2587
		},
		{
			"id": "1b3762b6-bc4d-5d64-a1d0-dc57f31081b8",
			"code": "284",
			"population": 2227,
			"populationYear": 2022,
			"latitude": 60.6711,
			"longitude": 23.1183
		},
		{
			"id": "cf6439f2-50a2-5968-b7be-bb30cbec2238",
			"code": "285",
			"population": 50617,
			"populationYear": 2022,
			"latitude": 60.5711,
			"longitude": 26.8915
		},
		{
			"id": "19de2ba1-b578-5db4-ab9d-9b20f264883e",
			"code": "286",
			"population": 79429,
			"populationYear": 2022,
			"latitude": 60.868,
			"longitude": 26.8653
		},
		{
			"id": "5966bc40-f554-5735-a0ed-41ff3a13fc1c",
			"code": "287",
			"population": 6242,
			"populationYear": 2022,
			"latitude": 62.0889,
			"longitude": 21.4811
		},
		{
			"id": "160f70b3-2164-5355-b8b6-d0035e8ae3d7",
			"code": "288",
			"population": 6405,
			"populationYear": 2022,
			"latitude": 63.6587,
			"longitude": 23.3074
		},
		{
			"id": "edc9d26a-419e-59f2-954a-6534422095b9",
			"code": "290",
			"population": 7755,
			"populationYear": 2022,
			"latitude": 64.2156,
			"longitude": 29.5357
		},
		{
			"id": "ec4e53ff-a2e2-55d9-8cfb-c5b1a191f00b",
			"code": "291",
			"population": 2119,
			"populationYear": 2022,
			"latitude": 61.6055,
			"longitude": 25.2209
		},
		{
			"id": "bab54bf1-507f-5fe0-80f8-260a9fe18290",
			"code": "295",
			"population": 306,
			"populationYear": 2022,
			"latitude": 60.2598,
			"longitude": 20.8047
		},
		{
			"id": "f6acb107-dff2-5b3d-b2e5-8cc45d8a1e76",
			"code": "297",
			"population": 122594,
			"populationYear": 2022,
			"latitude": 63.1801,
			"longitude": 28.1582
		},
		{
			"id": "2c6ae6b3-35a6-5dea-a48e-11d645e2be86",
			"code": "300",
			"population": 3437,
			"populationYear": 2022,
			"latitude": 62.7977,
			"longitude": 23.5041
		},
		{
			"id": "882a2a82-4f37-523a-918b-4331889ff82c",
			"code": "301",
			"population": 19890,
			"populationYear": 2022,
			"latitude": 62.3872,
			"longitude": 22.8771
		},
		{
			"id": "516b0377-f174-5201-906e-98d3ffa36b3a",
			"code": "304",
			"population": 950,
			"populationYear": 2022,
			"latitude": 60.525,
			"longitude": 21.4311
		},
		{
			"id": "ee18890d-bb1f-5b9e-8977-17df76c51fd2",
			"code": "305",
			"population": 15146,
			"populationYear": 2022,
			"latitude": 65.8719,
			"longitude": 29.3571
		},
		{
			"id": "19f4557f-5a16-5a86-9f70-1ee0673c10c7",
			"code": "309",
			"population": 6457,
			"populationYear": 2022,
			"latitude": 62.7023,
			"longitude": 28.8835
		},
		{
			"id": "7f3400a0-251c-53b6-92e0-b7591ab2a8a5",
			"code": "312",
			"population": 1196,
			"populationYear": 2022,
			"latitude": 63.0542,
			"longitude": 24.4785
		},
		{
			"id": "d7df44f3-8d7f-5ba0-b43e-a9506b73fa16",
			"code": "316",
			"population": 4198,
			"populationYear": 2022,
			"latitude": 60.885,
			"longitude": 25.2313
		},
		{
			"id": "d9ff01fc-89b1-59c5-89f9-c4c3997c0a04",
			"code": "317",
			"population": 2474,
			"populationYear": 2022,
			"latitude": 63.9619,
			"longitude": 25.84
		},
		{
			"id": "c0918075-bc66-5d12-9c1d-d114faf3cff5",
			"code": "318",
			"population": 223,
			"populationYear": 2022,
			"latitude": 59.9319,
			"longitude": 20.9163
		},
		{
			"id": "63184596-dce5-545b-9b05-bd4cc0be35be",
			"code": "320",
			"population": 6996,
			"populationYear": 2022,
			"latitude": 66.6735,
			"longitude": 27.3402
		},
		{
			"id": "81aa9f3d-dfa7-5540-9c0d-30039a329b95",
			"code": "322",
			"population": 6549,
			"populationYear": 2022,
			"latitude": 60.1214,
			"longitude": 22.6362
		},
		{
			"id": "fd417048-9e8a-50d0-803d-dc95c234661b",
			"code": "398",
			"population": 120175,
			"populationYear": 2022,
			"latitude": 60.9757,
			"longitude": 25.8538
		},
		{
			"id": "a87ab420-ab26-56ce-a99c-06d6ab9dcd49",
			"code": "399",
			"population": 7817,
			"populationYear": 2022,
			"latitude": 62.8875,
			"longitude": 22.0005
		},
		{
			"id": "7e69a868-7f9a-5c44-b973-07a52eabce00",
			"code": "400",
			"population": 8366,
			"populationYear": 2022,
			"latitude": 60.9071,
			"longitude": 21.7771
		},
		{
			"id": "26123c5a-7f69-5df1-a984-8834ab097f6c",
			"code": "402",
			"population": 9099,
			"populationYear": 2022,
			"latitude": 63.3565,
			"longitude": 27.5447
		},
		{
			"id": "874585ce-5e5b-5c0d-986a-21c6c550972d",
			"code": "403",
			"population": 2820,
			"populationYear": 2022,
			"latitude": 63.2218,
			"longitude": 23.5637
		},
		{
			"id": "b12a34b5-5943-5330-8b4d-607627afca49",
			"code": "405",
			"population": 72650,
			"populationYear": 2022,
			"latitude": 60.9667,
			"longitude": 28.183
		},
		{
			"id": "5363f936-0af2-58f9-b2e7-28b242557d06",
			"code": "407",
			"population": 2518,
			"populationYear": 2022,
			"latitude": 60.6431,
			"longitude": 26.2178
		},
		{
			"id": "88817004-0260-58f2-ba97-919458771eae",
			"code": "408",
			"population": 14099,
			"populationYear": 2022,
			"latitude": 62.9329,
			"longitude": 23.1848
		},
		{
			"id": "0e991e11-7ebb-5d82-852e-ce4d143c3bc7",
			"code": "410",
			"population": 18775,
			"populationYear": 2022,
			"latitude": 62.4011,
			"longitude": 26.0433
		},
		{
			"id": "bb80c2d2-e3d5-5328-97a0-f7f51b10c689",
			"code": "416",
			"population": 2886,
			"populationYear": 2022,
			"latitude": 61.0861,
			"longitude": 27.832
		},
		{
			"id": "aa9c6998-580f-5b6f-a889-fc6dafc80e33",
			"code": "417",
			"population": 2131,
			"populationYear": 2022,
			"latitude": 60.0613,
			"longitude": 20.131
		},
		{
			"id": "a69276d7-6236-5661-b7c7-a60f62e40dc1",
			"code": "418",
			"population": 24580,
			"populationYear": 2022,
			"latitude": 61.3543,
			"longitude": 23.789
		},
		{
			"id": "41d5111f-f21e-5f12-9d18-5d8d7b5408d7",
			"code": "420",
			"population": 9177,
			"populationYear": 2022,
			"latitude": 62.5215,
			"longitude": 27.8231
		},
		{
			"id": "82a7371f-c9ba-5c60-8bf2-931ca023b28c",
			"code": "421",
			"population": 695,
			"populationYear": 2022,
			"latitude": 63.4842,
			"longitude": 24.7408
		},
		{
			"id": "e5c49607-1d3b-5bb4-a222-ce5c5097478f",
			"code": "422",
			"population": 10372,
			"populationYear": 2022,
			"latitude": 63.2789,
			"longitude": 30.155
		},
		{
			"id": "bafa1c0c-9f2e-56f6-9323-196d7dca779b",
			"code": "423",
			"population": 20497,
			"populationYear": 2022,
			"latitude": 60.5229,
			"longitude": 22.486
		},
		{
			"id": "cfa3cb44-6808-5388-b89a-91a0c67498c9",
			"code": "425",
			"population": 10258,
			"populationYear": 2022,
			"latitude": 64.7602,
			"longitude": 25.3983
		},
		{
			"id": "d21f48a1-c974-5a64-97fa-3392c5112273",
			"code": "426",
			"population": 11962,
			"populationYear": 2022,
			"latitude": 62.5435,
			"longitude": 29.3595
		},
		{
			"id": "3a4b865b-7dd4-53eb-a559-90b58f93f958",
			"code": "430",
			"population": 15392,
			"populationYear": 2022,
			"latitude": 60.9289,
			"longitude": 22.9617
		},
		{
			"id": "80700718-b0e2-53ec-8607-ca0962491661",
			"code": "433",
			"population": 7749,
			"populationYear": 2022,
			"latitude": 60.6999,
			"longitude": 24.3099
		},
		{
			"id": "ba87a41f-15fc-51c2-ae5e-0625a042fe73",
			"code": "434",
			"population": 14568,
			"populationYear": 2022,
			"latitude": 60.5145,
			"longitude": 26.1037
		},
		{
			"id": "656148e0-149c-5483-bfcd-224bdd77e400",
			"code": "435",
			"population": 692,
			"populationYear": 2022,
			"latitude": 61.7793,
			"longitude": 25.6875
		},
		{
			"id": "a20bc98b-8272-58c8-b1a2-d9d69d04e8a9",
			"code": "436",
			"population": 1988,
			"populationYear": 2022,
			"latitude": 64.8377,
			"longitude": 25.1313
		},
		{
			"id": "a4b8c03e-9cd9-594e-a16d-3bdc7fedd373",
			"code": "438",
			"population": 360,
			"populationYear": 2022,
			"latitude": 60.109,
			"longitude": 20.2536
		},
		{
			"id": "099812ef-4f4d-5a28-a4b2-48e899509ecc",
			"code": "440",
			"population": 5732,
			"populationYear": 2022,
			"latitude": 63.8012,
			"longitude": 22.7888
		},
		{
			"id": "58444be1-4a77-5aa8-ae85-7d38347a68f5",
			"code": "441",
			"population": 4421,
			"populationYear": 2022,
			"latitude": 60.9107,
			"longitude": 27.5914
		},
		{
			"id": "0933ce3e-7802-5b00-a91c-3efe4b3d1870",
			"code": "442",
			"population": null,
			"populationYear": null,
			"latitude": 61.3423,
			"longitude": 21.6667
		},
		{
			"id": "96b34d6c-f4f4-5138-8192-3919d40d374f",
			"code": "444",
			"population": 45811,
			"populationYear": 2022,
			"latitude": 60.321,
			"longitude": 23.9657
		},
		{
			"id": "726d2a9c-3112-5bd1-a949-36fef04e8bf5",
			"code": "445",
			"population": 14991,
			"populationYear": 2022,
			"latitude": 60.2769,
			"longitude": 22.286
		},
		{
			"id": "dc3430ee-33ba-5d6a-8062-8c49b08f5f20",
			"code": "475",
			"population": 5479,
			"populationYear": 2022,
			"latitude": 62.8459,
			"longitude": 21.573
		},
		{
			"id": "8337140b-ba1f-52b3-8340-304aee99b588",
			"code": "478",
			"population": 11757,
			"populationYear": 2022,
			"latitude": 60.1112,
			"longitude": 19.9361
		},
		{
			"id": "c12fe0cd-5579-53bc-b964-b8a442b70824",
			"code": "480",
			"population": 1978,
			"populationYear": 2022,
			"latitude": 60.5979,
			"longitude": 22.9488
		},
		{
			"id": "8a5fc108-4c38-5527-9698-95d12a3174d2",
			"code": "481",
			"population": 9642,
			"populationYear": 2022,
			"latitude": 60.5587,
			"longitude": 21.9364
		},
		{
			"id": "67e54a8b-17a1-5142-a86f-1d41400f5d0e",
			"code": "483",
			"population": 1067,
			"populationYear": 2022,
			"latitude": 64.3153,
			"longitude": 24.4455
		},
		{
			"id": "73b3f6ba-c574-5e8c-b8ab-b50c5d38461b",
			"code": "484",
			"population": 2967,
			"populationYear": 2022,
			"latitude": 61.944,
			"longitude": 21.57
		},
		{
			"id": "5801e021-5b5d-5cf3-8f1c-9b663fecfcb9",
			"code": "489",
			"population": 1791,
			"populationYear": 2022,
			"latitude": 60.7322,
			"longitude": 27.5921
		},
		{
			"id": "eb9c938a-7612-5ac0-9921-f4520e2e372a",
			"code": "491",
			"population": 51980,
			"populationYear": 2022,
			"latitude": 61.5582,
			"longitude": 27.4056
		},
		{
			"id": "045c02aa-58ca-5c8c-b48f-8b1a687023bd",
			"code": "494",
			"population": 8882,
			"populationYear": 2022,
			"latitude": 64.8558,
			"longitude": 26.0144
		},
		{
			"id": "e9c8268d-7fa5-518b-9eae-f075e3f5c6f5",
			"code": "495",
			"population": 1477,
			"populationYear": 2022,
			"latitude": 62.4571,
			"longitude": 24.8833
		},
		{
			"id": "f9e9627e-e86c-5cb2-866f-aca15ed34e4d",
			"code": "498",
			"population": 2281,
			"populationYear": 2022,
			"latitude": 67.7473,
			"longitude": 23.8463
		},
		{
			"id": "e28b9e94-8972-5851-9e03-5afb9451fe27",
			"code": "499",
			"population": 19662,
			"populationYear": 2022,
			"latitude": 63.1856,
			"longitude": 21.8404
		},
		{
			"id": "faa87974-f867-5150-89a4-5a6eec9509d5",
			"code": "500",
			"population": 10486,
			"populationYear": 2022,
			"latitude": 62.1219,
			"longitude": 25.6114
		},
		{
			"id": "415c9d89-e02b-5386-b988-9602c61506f5",
			"code": "503",
			"population": 7539,
			"populationYear": 2022,
			"latitude": 60.7707,
			"longitude": 22.083
		},
		{
			"id": "09e763c3-bd5f-52ce-a8dc-0566df6bad8f",
			"code": "504",
			"population": 1764,
			"populationYear": 2022,
			"latitude": 60.6305,
			"longitude": 25.8115
		},
		{
			"id": "768f52a0-a33b-59d8-a2e5-48e5e0dae6d6",
			"code": "505",
			"population": 20912,
			"populationYear": 2022,
			"latitude": 60.6258,
			"longitude": 25.2684
		},
		{
			"id": "3d23bc93-ecce-53f9-91e8-102fb9fd7947",
			"code": "507",
			"population": 5564,
			"populationYear": 2022,
			"latitude": 61.4395,
			"longitude": 26.6161
		},
		{
			"id": "e5a27d6e-a5c3-52e8-9f94-3189c7971ed2",
			"code": "508",
			"population": 9360,
			"populationYear": 2022,
			"latitude": 62.0539,
			"longitude": 24.4932
		},
		{
			"id": "b91054bf-19ca-57ef-a884-08afc37c3b66",
			"code": "529",
			"population": 19850,
			"populationYear": 2022,
			"latitude": 60.4049,
			"longitude": 21.8999
		},
		{
			"id": "b0704009-7498-5d34-a457-333a5d700691",
			"code": "531",
			"population": 5072,
			"populationYear": 2022,
			"latitude": 61.3502,
			"longitude": 21.9433
		},
		{
			"id": "13f46396-6340-52e0-a520-f4e2f2a73911",
			"code": "535",
			"population": 10409,
			"populationYear": 2022,
			"latitude": 63.9181,
			"longitude": 25.0405
		},
		{
			"id": "53a92224-4a8c-5a7d-9c76-670cca8bc10c",
			"code": "536",
			"population": 35346,
			"populationYear": 2022,
			"latitude": 61.4444,
			"longitude": 23.3489
		},
		{
			"id": "b3f3bde7-1515-57ae-a206-989d1bf062e9",
			"code": "538",
			"population": 4644,
			"populationYear": 2022,
			"latitude": 60.6609,
			"longitude": 22.1932
		},
		{
			"id": "329827db-4b20-591c-85fb-67711fb6f391",
			"code": "541",
			"population": 9243,
			"populationYear": 2022,
			"latitude": 63.647,
			"longitude": 29.0936
		},
		{
			"id": "3d72de1d-4180-50ed-874d-1382ffb7c5a6",
			"code": "543",
			"population": 44458,
			"populationYear": 2022,
			"latitude": 60.4419,
			"longitude": 24.7285
		},
		{
			"id": "77a4754f-36a1-5b19-a284-a8ad0a2b857e",
			"code": "545",
			"population": 9584,
			"populationYear": 2022,
			"latitude": 62.5239,
			"longitude": 21.3654
		},
		{
			"id": "40e8e937-b73d-59f5-8288-18c55e41228c",
			"code": "560",
			"population": 15735,
			"populationYear": 2022,
			"latitude": 60.802,
			"longitude": 25.7298
		},
		{
			"id": "a4612932-68df-573f-8483-8164f932a9e2",
			"code": "561",
			"population": 1317,
			"populationYear": 2022,
			"latitude": 60.8728,
			"longitude": 22.685
		},
		{
			"id": "569102ea-6437-5044-ae06-7c62e1acf273",
			"code": "562",
			"population": 8935,
			"populationYear": 2022,
			"latitude": 61.6208,
			"longitude": 24.578
		},
		{
			"id": "722ce4e7-3dca-5ae6-a09c-5c417dc2118b",
			"code": "563",
			"population": 7025,
			"populationYear": 2022,
			"latitude": 64.2501,
			"longitude": 24.8836
		},
		{
			"id": "048f0080-92af-5b7a-a7ac-ebf38b342511",
			"code": "564",
			"population": 211848,
			"populationYear": 2022,
			"latitude": 65.1356,
			"longitude": 25.9618
		},
		{
			"id": "c8085807-37e6-59ec-bb05-1a5d912a8e87",
			"code": "576",
			"population": 2750,
			"populationYear": 2022,
			"latitude": 61.3538,
			"longitude": 25.1955
		},
		{
			"id": "889adb2e-5231-540f-9933-3cd1772e01a8",
			"code": "577",
			"population": 11138,
			"populationYear": 2022,
			"latitude": 60.4511,
			"longitude": 22.7308
		},
		{
			"id": "a7200d65-18f5-52d9-a6f9-dc92b2ada918",
			"code": "578",
			"population": 3100,
			"populationYear": 2022,
			"latitude": 64.409,
			"longitude": 27.4741
		},
		{
			"id": "ccd616ca-582c-5f0a-81da-9580c215ec97",
			"code": "580",
			"population": 4438,
			"populationYear": 2022,
			"latitude": 61.5781,
			"longitude": 29.4999
		},
		{
			"id": "5f2b90ea-d0eb-5e26-9d87-7efdf7509c2a",
			"code": "581",
			"population": 6240,
			"populationYear": 2022,
			"latitude": 62.0575,
			"longitude": 22.9645
		},
		{
			"id": "99012549-c71f-5b43-8752-b7ee1938f6cf",
			"code": "583",
			"population": 947,
			"populationYear": 2022,
			"latitude": 67.1714,
			"longitude": 27.4415
		},
		{
			"id": "404695d9-f313-570e-9f71-817d7464a886",
			"code": "584",
			"population": 2653,
			"populationYear": 2022,
			"latitude": 63.2602,
			"longitude": 24.5217
		},
		{
			"id": "5b626194-db8e-5bcd-afc3-47df2ee02326",
			"code": "588",
			"population": 1600,
			"populationYear": 2022,
			"latitude": 61.5281,
			"longitude": 26.4514
		},
		{
			"id": "329f3e21-e975-54e3-abcb-303bf5e425c4",
			"code": "592",
			"population": 3651,
			"populationYear": 2022,
			"latitude": 62.2835,
			"longitude": 25.2379
		},
		{
			"id": "c93d34f4-d96d-5324-b62c-a18756026eb0",
			"code": "593",
			"population": 17077,
			"populationYear": 2022,
			"latitude": 62.326,
			"longitude": 27.2594
		},
		{
			"id": "7fe2d966-4098-51f6-a93f-7c1dca12d787",
			"code": "595",
			"population": 4140,
			"populationYear": 2022,
			"latitude": 63.2675,
			"longitude": 26.7375
		},
		{
			"id": "04ab4b52-e3b9-512b-b7c8-0bb864bd789b",
			"code": "598",
			"population": 19207,
			"populationYear": 2022,
			"latitude": 63.6844,
			"longitude": 22.678
		},
		{
			"id": "50e927dd-1c04-5651-9992-faafbff54084",
			"code": "599",
			"population": 11206,
			"populationYear": 2022,
			"latitude": 63.5237,
			"longitude": 23.0679
		},
		{
			"id": "540d4829-f8e0-5859-ace7-951695f5f353",
			"code": "601",
			"population": 3786,
			"populationYear": 2022,
			"latitude": 63.3941,
			"longitude": 25.539
		},
		{
			"id": "6ba36a04-ea5f-5069-9c5a-3343aa61f11b",
			"code": "604",
			"population": 20405,
			"populationYear": 2022,
			"latitude": 61.4413,
			"longitude": 23.5978
		},
		{
			"id": "7a297d56-bb20-5662-8281-ae7a311aefc8",
			"code": "607",
			"population": 4084,
			"populationYear": 2022,
			"latitude": 62.9164,
			"longitude": 29.3461
		},
		{
			"id": "71ef7e1e-dcfa-5fca-b07a-071f39950bb1",
			"code": "608",
			"population": 1980,
			"populationYear": 2022,
			"latitude": 61.6857,
			"longitude": 22.0543
		},
		{
			"id": "c6ad6a50-f653-5b2d-b24c-47517f955544",
			"code": "609",
			"population": 83205,
			"populationYear": 2022,
			"latitude": 61.609,
			"longitude": 22.4367
		},
		{
			"id": "e6a7012e-c177-5c94-8884-5aadf0bd569f",
			"code": "611",
			"population": 5011,
			"populationYear": 2022,
			"latitude": 60.5008,
			"longitude": 25.3366
		},
		{
			"id": "d6a98557-794c-53e1-b1c3-d50040a3be76",
			"code": "614",
			"population": 2999,
			"populationYear": 2022,
			"latitude": 66.1835,
			"longitude": 28.0262
		},
		{
			"id": "ec26eb8e-28c9-5972-be3c-ccbef02c74ed",
			"code": "615",
			"population": 7603,
			"populationYear": 2022,
			"latitude": 65.3935,
			"longitude": 27.1255
		},
		{
			"id": "7910cea1-580d-5f0f-869a-08f7a6fb02a4",
			"code": "616",
			"population": 1807,
			"populationYear": 2022,
			"latitude": 60.6485,
			"longitude": 25.5284
		},
		{
			"id": "3df75714-b5f8-596c-92b5-cb5ed6e0c526",
			"code": "619",
			"population": 2675,
			"populationYear": 2022,
			"latitude": 61.1253,
			"longitude": 23.1112
		},
		{
			"id": "caf257e3-0984-52db-b7a9-8f25095e7ea9",
			"code": "620",
			"population": 2380,
			"populationYear": 2022,
			"latitude": 64.9309,
			"longitude": 27.7861
		},
		{
			"id": "fe96dcef-7e49-506d-bff5-73e670348d3b",
			"code": "623",
			"population": 2107,
			"populationYear": 2022,
			"latitude": 61.4961,
			"longitude": 28.1376
		},
		{
			"id": "5193e1b1-540b-5312-a182-cb4eddaf38f2",
			"code": "624",
			"population": 5117,
			"populationYear": 2022,
			"latitude": 60.5258,
			"longitude": 26.6579
		},
		{
			"id": "4e7590e4-f0ac-5d98-aec2-28de4c2727e5",
			"code": "625",
			"population": 2991,
			"populationYear": 2022,
			"latitude": 64.4487,
			"longitude": 24.3668
		},
		{
			"id": "e651ee2a-8549-58be-ba23-b0adec5b409b",
			"code": "626",
			"population": 4835,
			"populationYear": 2022,
			"latitude": 63.6672,
			"longitude": 25.9323
		},
		{
			"id": "098c989a-09c1-5caa-b336-3ae4258ca3a4",
			"code": "630",
			"population": 1635,
			"populationYear": 2022,
			"latitude": 64.0866,
			"longitude": 26.5049
		},
		{
			"id": "4e1f89b6-1187-5f3c-8f74-e984fe4dce71",
			"code": "631",
			"population": 1963,
			"populationYear": 2022,
			"latitude": 60.9892,
			"longitude": 21.5682
		},
		{
			"id": "60925237-d18c-565e-b9f0-209846456148",
			"code": "635",
			"population": 6347,
			"populationYear": 2022,
			"latitude": 61.3435,
			"longitude": 24.3923
		},
		{
			"id": "53f48b4b-6123-58d6-bc9e-3a5f3f9446ad",
			"code": "636",
			"population": 8154,
			"populationYear": 2022,
			"latitude": 60.7399,
			"longitude": 22.6591
		},
		{
			"id": "6db1fbab-e285-573c-a8ef-363406e7d73e",
			"code": "638",
			"population": 51232,
			"populationYear": 2022,
			"latitude": 60.403,
			"longitude": 25.7394
		},
		{
			"id": "f1b1acde-484f-5330-a9e6-41c08c0569cb",
			"code": "678",
			"population": 24073,
			"populationYear": 2022,
			"latitude": 64.6437,
			"longitude": 24.5842
		},
		{
			"id": "4cf34810-12cc-5635-8bcc-05b655a19bfc",
			"code": "680",
			"population": 24942,
			"populationYear": 2022,
			"latitude": 60.4901,
			"longitude": 22.1501
		},
		{
			"id": "e113af88-35a1-5c5a-ab51-11ef0264f33f",
			"code": "681",
			"population": 3308,
			"populationYear": 2022,
			"latitude": 62.0197,
			"longitude": 28.4205
		},
		{
			"id": "a5ad733f-9855-51b9-ba8d-b0a21c8e2444",
			"code": "683",
			"population": 3618,
			"populationYear": 2022,
			"latitude": 65.9563,
			"longitude": 26.6972
		},
		{
			"id": "a1edf39a-23b5-5db6-a1b8-2ea69b0666b1",
			"code": "684",
			"population": 38667,
			"populationYear": 2022,
			"latitude": 61.1056,
			"longitude": 21.5594
		},
		{
			"id": "079ec849-69ae-5cd7-abed-427309596692",
			"code": "686",
			"population": 2964,
			"populationYear": 2022,
			"latitude": 62.7291,
			"longitude": 26.6956
		},
		{
			"id": "b4af6ef2-bfe4-505f-a219-469b04005f94",
			"code": "687",
			"population": 1477,
			"populationYear": 2022,
			"latitude": 63.5548,
			"longitude": 28.346
		},
		{
			"id": "741c344d-2c96-5944-b806-a3a0edd34ecf",
			"code": "689",
			"population": 3093,
			"populationYear": 2022,
			"latitude": 61.4296,
			"longitude": 29.2871
		},
		{
			"id": "847c9454-933d-5e64-bb2a-a78764cc1b13",
			"code": "691",
			"population": 2636,
			"populationYear": 2022,
			"latitude": 63.6049,
			"longitude": 24.9931
		},
		{
			"id": "e4046c01-4351-5610-94a3-e982b5acfff6",
			"code": "694",
			"population": 28349,
			"populationYear": 2022,
			"latitude": 60.6965,
			"longitude": 24.7435
		},
		{
			"id": "3a1b5394-23d1-5fbc-969d-6f7a8463846c",
			"code": "697",
			"population": 1174,
			"populationYear": 2022,
			"latitude": 64.4448,
			"longitude": 28.6127
		},
		{
			"id": "b1768323-1562-5495-90e5-bbf89c416fbc",
			"code": "698",
			"population": 64535,
			"populationYear": 2022,
			"latitude": 66.7019,
			"longitude": 25.8388
		},
		{
			"id": "bf2ef7a6-967e-59bd-a2cd-2c4a4c30559b",
			"code": "700",
			"population": 4842,
			"populationYear": 2022,
			"latitude": 61.3533,
			"longitude": 28.6311
		},
		{
			"id": "99f56806-1f65-5d62-aff7-468fbbc94cfa",
			"code": "702",
			"population": 4114,
			"populationYear": 2022,
			"latitude": 61.9277,
			"longitude": 24.0996
		},
		{
			"id": "5160b0a1-7de0-5a2a-a458-219cb9d71e57",
			"code": "704",
			"population": 6428,
			"populationYear": 2022,
			"latitude": 60.5765,
			"longitude": 22.2593
		},
		{
			"id": "1ddba95c-152d-5d4b-8d51-6915998ce897",
			"code": "707",
			"population": 1960,
			"populationYear": 2022,
			"latitude": 62.2864,
			"longitude": 29.7637
		},
		{
			"id": "024c59c5-2d5d-530b-aba4-26b90caaeb6b",
			"code": "710",
			"population": 27306,
			"populationYear": 2022,
			"latitude": 60.0501,
			"longitude": 23.4998
		},
		{
			"id": "b07f2048-877c-5f74-bde1-504f9935939d",
			"code": "729",
			"population": 8975,
			"populationYear": 2022,
			"latitude": 62.6912,
			"longitude": 25.2429
		},
		{
			"id": "91f37b35-bf57-5679-8eb3-e2a4709138f8",
			"code": "732",
			"population": 3336,
			"populationYear": 2022,
			"latitude": 66.8771,
			"longitude": 28.4874
		},
		{
			"id": "a8992209-da02-5b83-b532-3fe4366e9cd9",
			"code": "734",
			"population": 50933,
			"populationYear": 2022,
			"latitude": 60.3708,
			"longitude": 23.3616
		},
		{
			"id": "bbedc1c1-528b-5940-bc50-f1b0fd47f4f2",
			"code": "736",
			"population": 1793,
			"populationYear": 2022,
			"latitude": 60.314,
			"longitude": 20.0701
		},
		{
			"id": "53806323-22b1-5727-943c-a9a15e41d077",
			"code": "738",
			"population": 2917,
			"populationYear": 2022,
			"latitude": 60.3143,
			"longitude": 22.6719
		},
		{
			"id": "e779cf98-e63f-59a7-8106-cbd2165eaf74",
			"code": "739",
			"population": 3256,
			"populationYear": 2022,
			"latitude": 61.1421,
			"longitude": 27.5187
		},
		{
			"id": "75cca740-cffb-58cf-96ea-1119027aa347",
			"code": "740",
			"population": 32085,
			"populationYear": 2022,
			"latitude": 61.794,
			"longitude": 29.0622
		},
		{
			"id": "95df978c-02c5-501e-b022-7f428a1192ca",
			"code": "742",
			"population": 988,
			"populationYear": 2022,
			"latitude": 67.823,
			"longitude": 28.8715
		},
		{
			"id": "b1b865f8-0a61-5512-a4a9-dd704df0e990",
			"code": "743",
			"population": 65323,
			"populationYear": 2022,
			"latitude": 62.9412,
			"longitude": 22.615
		},
		{
			"id": "12ba49bd-b82e-5b2f-8752-965e354be76f",
			"code": "746",
			"population": 4735,
			"populationYear": 2022,
			"latitude": 63.8041,
			"longitude": 24.7007
		},
		{
			"id": "7cecdf74-cfba-5610-acd7-629bae5cea0e",
			"code": "747",
			"population": 1308,
			"populationYear": 2022,
			"latitude": 61.8638,
			"longitude": 21.8913
		},
		{
			"id": "020e9342-423d-5460-9765-18fbd059e94f",
			"code": "748",
			"population": 4897,
			"populationYear": 2022,
			"latitude": 64.6356,
			"longitude": 25.0578
		},
		{
			"id": "6269c409-c494-5824-a369-d2edf9af33cc",
			"code": "749",
			"population": 21232,
			"populationYear": 2022,
			"latitude": 63.0483,
			"longitude": 27.6398
		},
		{
			"id": "ae3409c7-efdf-5ccd-9bf0-f19c8d9fdfbc",
			"code": "751",
			"population": 2877,
			"populationYear": 2022,
			"latitude": 65.8559,
			"longitude": 25.4179
		},
		{
			"id": "fc06c014-84a8-52c5-8d7d-3b10b13539da",
			"code": "753",
			"population": 22320,
			"populationYear": 2022,
			"latitude": 60.3493,
			"longitude": 25.276
		},
		{
			"id": "d4cc1c0a-bce2-5a54-b8ee-f688c1f42279",
			"code": "755",
			"population": 6217,
			"populationYear": 2022,
			"latitude": 60.1747,
			"longitude": 24.1518
		},
		{
			"id": "277fb3ad-79db-54c2-952f-82f5d9dadb1b",
			"code": "758",
			"population": 8134,
			"populationYear": 2022,
			"latitude": 67.9436,
			"longitude": 27.0528
		},
		{
			"id": "294e2204-6757-5a45-a056-ba5bfcab863c",
			"code": "759",
			"population": 1942,
			"populationYear": 2022,
			"latitude": 62.9034,
			"longitude": 24.1847
		},
		{
			"id": "f23c82ac-cd3d-50cf-b260-f3c3dcfedcdb",
			"code": "761",
			"population": 8426,
			"populationYear": 2022,
			"latitude": 60.5698,
			"longitude": 23.6783
		},
		{
			"id": "63be1247-06e2-53ed-8d34-31602bf2021d",
			"code": "762",
			"population": 3672,
			"populationYear": 2022,
			"latitude": 63.7297,
			"longitude": 27.6779
		},
		{
			"id": "7eea35ae-720b-50e7-9e0d-903bc9155a00",
			"code": "765",
			"population": 10354,
			"populationYear": 2022,
			"latitude": 64.1005,
			"longitude": 28.3727
		},
		{
			"id": "a6337da6-4649-5723-91f6-1a175804eb94",
			"code": "766",
			"population": 111,
			"populationYear": 2022,
			"latitude": 60.1056,
			"longitude": 20.6973
		},
		{
			"id": "a4f0cc8e-25e8-51d9-aa45-9136c898fd04",
			"code": "768",
			"population": 2375,
			"populationYear": 2022,
			"latitude": 61.7653,
			"longitude": 28.3814
		},
		{
			"id": "8507fab5-03ad-55f8-aa9f-1d911e56bc8e",
			"code": "771",
			"population": 1001,
			"populationYear": 2022,
			"latitude": 60.2411,
			"longitude": 20.1786
		},
		{
			"id": "ad221b0c-eee5-5414-9e55-95b1f0cfcc2f",
			"code": "777",
			"population": 7367,
			"populationYear": 2022,
			"latitude": 65.0409,
			"longitude": 28.933
		},
		{
			"id": "e440eaf0-37f8-5dcf-925d-a534939a72ab",
			"code": "778",
			"population": 6763,
			"populationYear": 2022,
			"latitude": 62.5964,
			"longitude": 27.1913
		},
		{
			"id": "3fdfcb29-f21d-560a-a9ae-2ced731aa5eb",
			"code": "781",
			"population": 3504,
			"populationYear": 2022,
			"latitude": 61.5212,
			"longitude": 25.6745
		},
		{
			"id": "7c66f7d3-b50d-537b-bbae-4f097b03c4c7",
			"code": "783",
			"population": 6419,
			"populationYear": 2022,
			"latitude": 61.0397,
			"longitude": 22.4151
		},
		{
			"id": "07187b2c-6fc0-5b4a-959d-3aec6ba3eb23",
			"code": "785",
			"population": 2626,
			"populationYear": 2022,
			"latitude": 64.4697,
			"longitude": 26.8387
		},
		{
			"id": "b386e14d-c7c3-522b-ae81-01cc491e8349",
			"code": "790",
			"population": 23734,
			"populationYear": 2022,
			"latitude": 61.3821,
			"longitude": 22.8816
		},
		{
			"id": "116a6c6b-b9ea-5e58-bc24-9ff06ce5ce20",
			"code": "791",
			"population": 5029,
			"populationYear": 2022,
			"latitude": 64.3101,
			"longitude": 25.9746
		},
		{
			"id": "da2be4b5-ecb6-5c8c-90d1-7b8ff908ed48",
			"code": "831",
			"population": 4559,
			"populationYear": 2022,
			"latitude": 61.2257,
			"longitude": 28.07
		},
		{
			"id": "a05242eb-a896-5981-9f4d-3fa0e8c08fae",
			"code": "832",
			"population": 3825,
			"populationYear": 2022,
			"latitude": 65.5552,
			"longitude": 28.2461
		},
		{
			"id": "7ffe8259-aac7-5f0e-b5eb-671b77e6ee25",
			"code": "833",
			"population": 1691,
			"populationYear": 2022,
			"latitude": 60.5844,
			"longitude": 21.613
		},
		{
			"id": "14ceb307-4806-5d1e-8928-0e52bf0af487",
			"code": "834",
			"population": 5879,
			"populationYear": 2022,
			"latitude": 60.7478,
			"longitude": 23.8605
		},
		{
			"id": "f1599ef6-dd13-5f68-ae80-15e447921d41",
			"code": "837",
			"population": 249009,
			"populationYear": 2022,
			"latitude": 61.6612,
			"longitude": 23.9193
		},
		{
			"id": "39f50fc5-22bf-5d2d-8383-c3690f2326d0",
			"code": "844",
			"population": 1441,
			"populationYear": 2022,
			"latitude": 62.9794,
			"longitude": 26.7471
		},
		{
			"id": "d15d0edb-d125-58e5-b69d-6cac65131b18",
			"code": "845",
			"population": 2863,
			"populationYear": 2022,
			"latitude": 66.128,
			"longitude": 24.8918
		},
		{
			"id": "5bb95bef-db9b-5bd6-8286-57786700522e",
			"code": "846",
			"population": 4862,
			"populationYear": 2022,
			"latitude": 62.5029,
			"longitude": 21.7917
		},
		{
			"id": "3f97a4fb-6d6b-51c4-ab87-c5d913420b3b",
			"code": "848",
			"population": 4160,
			"populationYear": 2022,
			"latitude": 62.2311,
			"longitude": 30.4183
		},
		{
			"id": "3d6a93f0-a8d9-516b-965a-f3a0da008f2d",
			"code": "849",
			"population": 2903,
			"populationYear": 2022,
			"latitude": 63.7686,
			"longitude": 24.2611
		},
		{
			"id": "d7f814f5-c6fb-519e-9956-afc79b71c9e4",
			"code": "850",
			"population": 2407,
			"populationYear": 2022,
			"latitude": 62.0943,
			"longitude": 26.0957
		},
		{
			"id": "c16d3a09-9187-53d2-9087-fec326b7be94",
			"code": "851",
			"population": 21227,
			"populationYear": 2022,
			"latitude": 66.1256,
			"longitude": 24.2188
		},
		{
			"id": "0267092d-2d0d-5765-b284-0d269f9b6359",
			"code": "853",
			"population": 197900,
			"populationYear": 2022,
			"latitude": 60.4192,
			"longitude": 22.1995
		},
		{
			"id": "b9a2ceae-d231-51a0-8ae9-5624f4245540",
			"code": "854",
			"population": 3262,
			"populationYear": 2022,
			"latitude": 66.8273,
			"longitude": 24.3886
		},
		{
			"id": "24c4748e-341d-5181-927f-f88dae662f51",
			"code": "857",
			"population": 2394,
			"populationYear": 2022,
			"latitude": 62.8157,
			"longitude": 28.5244
		},
		{
			"id": "74e49526-6d01-500b-931e-61668bc23216",
			"code": "858",
			"population": 40384,
			"populationYear": 2022,
			"latitude": 60.4037,
			"longitude": 24.9676
		},
		{
			"id": "177f9598-598d-55d1-a794-00f484839d48",
			"code": "859",
			"population": 6562,
			"populationYear": 2022,
			"latitude": 64.7332,
			"longitude": 25.7758
		},
		{
			"id": "fca22b17-b8af-5356-932e-8e17bfbd4399",
			"code": "886",
			"population": 12599,
			"populationYear": 2022,
			"latitude": 61.4899,
			"longitude": 22.1726
		},
		{
			"id": "428eb10b-a8a6-5f3b-8ca9-997ebdfdb11a",
			"code": "887",
			"population": 4569,
			"populationYear": 2022,
			"latitude": 61.0653,
			"longitude": 23.4898
		},
		{
			"id": "7d931e1c-cc52-597a-a3e0-6b4a7eeb1024",
			"code": "889",
			"population": 2523,
			"populationYear": 2022,
			"latitude": 64.9478,
			"longitude": 27.0513
		},
		{
			"id": "e6259975-9287-5462-955a-55aef276328f",
			"code": "890",
			"population": 1180,
			"populationYear": 2022,
			"latitude": 69.6742,
			"longitude": 26.8582
		},
		{
			"id": "08426dae-2726-55e8-8f4b-ccc58437e2dd",
			"code": "892",
			"population": 3592,
			"populationYear": 2022,
			"latitude": 62.4597,
			"longitude": 25.3166
		},
		{
			"id": "dd4aa79b-a9cb-5bf2-a476-d31c6bbaa499",
			"code": "893",
			"population": 7434,
			"populationYear": 2022,
			"latitude": 63.4523,
			"longitude": 22.5706
		},
		{
			"id": "ff017f99-b5fe-53f4-afc6-ab297123d8e5",
			"code": "895",
			"population": 15092,
			"populationYear": 2022,
			"latitude": 60.7909,
			"longitude": 21.4655
		},
		{
			"id": "a1dd4c24-5724-50ef-bfb1-f7f4c11265ab",
			"code": "905",
			"population": 67988,
			"populationYear": 2022,
			"latitude": 63.0815,
			"longitude": 21.7441
		},
		{
			"id": "e7e6bace-1642-5bdf-84ed-bf8335d66d96",
			"code": "908",
			"population": 20703,
			"populationYear": 2022,
			"latitude": 61.2045,
			"longitude": 24.1037
		},
		{
			"id": "aee23bd2-7747-537c-94da-4e440a97326a",
			"code": "911",
			"population": null,
			"populationYear": null,
			"latitude": 63.7488,
			"longitude": 28.7566
		},
		{
			"id": "71037415-6c91-5d27-b479-311977843b6e",
			"code": "915",
			"population": 19759,
			"populationYear": 2022,
			"latitude": 62.2871,
			"longitude": 28.309
		},
		{
			"id": "2036af47-df84-5259-986b-043d514ccc3a",
			"code": "918",
			"population": 2228,
			"populationYear": 2022,
			"latitude": 60.6832,
			"longitude": 21.6635
		},
		{
			"id": "9864084e-5e3a-507b-aa66-ea50089bd3fe",
			"code": "921",
			"population": 1894,
			"populationYear": 2022,
			"latitude": 62.8974,
			"longitude": 26.4544
		},
		{
			"id": "54157678-78ef-5b37-baf1-5a7251f07a35",
			"code": "922",
			"population": 4501,
			"populationYear": 2022,
			"latitude": 61.2784,
			"longitude": 23.5126
		},
		{
			"id": "7b4c0ab2-3b21-54e6-ac8d-78423492b21b",
			"code": "924",
			"population": 2946,
			"populationYear": 2022,
			"latitude": 63.4095,
			"longitude": 23.9003
		},
		{
			"id": "c0a5f458-3b00-5332-a074-46c27d66dd8e",
			"code": "925",
			"population": 3427,
			"populationYear": 2022,
			"latitude": 63.8161,
			"longitude": 27.077
		},
		{
			"id": "ed0a59b8-9617-5eb8-af8a-bfc12386e677",
			"code": "927",
			"population": 28913,
			"populationYear": 2022,
			"latitude": 60.3892,
			"longitude": 24.3904
		},
		{
			"id": "fbd5fe9f-a683-577e-b2d8-628b27ebd64a",
			"code": "931",
			"population": 5951,
			"populationYear": 2022,
			"latitude": 63.1113,
			"longitude": 25.8283
		},
		{
			"id": "c8b21dac-0305-577b-8275-d2f22b118653",
			"code": "934",
			"population": 2671,
			"populationYear": 2022,
			"latitude": 63.1888,
			"longitude": 23.9935
		},
		{
			"id": "ca5902f3-4e70-52a9-83e6-467d486b6588",
			"code": "935",
			"population": 2985,
			"populationYear": 2022,
			"latitude": 60.5617,
			"longitude": 27.6253
		},
		{
			"id": "290e9af1-8682-5744-a34d-5afbececf08f",
			"code": "936",
			"population": 6395,
			"populationYear": 2022,
			"latitude": 62.2689,
			"longitude": 23.6381
		},
		{
			"id": "fa3ae202-57e2-5890-bb46-64753bda04d2",
			"code": "941",
			"population": 451,
			"populationYear": 2022,
			"latitude": 60.2667,
			"longitude": 20.3763
		},
		{
			"id": "91f58354-3e05-52ed-bca9-d339205c80a6",
			"code": "946",
			"population": 6287,
			"populationYear": 2022,
			"latitude": 63.18,
			"longitude": 22.3813
		},
		{
			"id": "d7a61ac5-ca01-5d3e-baff-a9f62ca7354f",
			"code": "976",
			"population": 3788,
			"populationYear": 2022,
			"latitude": 66.4902,
			"longitude": 24.6295
		},
		{
			"id": "682e0108-82ee-5dfc-bf80-775e716af346",
			"code": "977",
			"population": 15293,
			"populationYear": 2022,
			"latitude": 64.0709,
			"longitude": 24.5886
		},
		{
			"id": "975c2804-0945-5e06-b576-053190d911fe",
			"code": "980",
			"population": 33607,
			"populationYear": 2022,
			"latitude": 61.996,
			"longitude": 23.5243
		},
		{
			"id": "36b3959b-5623-5ad0-a6f6-9a7443c6cd31",
			"code": "981",
			"population": 2237,
			"populationYear": 2022,
			"latitude": 60.778,
			"longitude": 23.286
		},
		{
			"id": "aaf81749-f780-55f7-897c-d17faf62144e",
			"code": "989",
			"population": 5406,
			"populationYear": 2022,
			"latitude": 62.5839,
			"longitude": 24.235
		},
		{
			"id": "e4368d4f-f22b-5889-9db1-311ab0c38bb2",
			"code": "992",
			"population": 18120,
			"populationYear": 2022,
			"latitude": 62.659,
			"longitude": 25.8017
		}
	]
}.rows.map((row) => [row.id, row]));
/** Population and a point of a municipality; `null` for an unknown id. Source: Statistics Finland. */
var municipalityDetails = (id) => byId.get(id) ?? null;
// apps/api/src/modules/area/municipality.entity.ts
var MunicipalityEntity = class MunicipalityEntity {};
__decorate([PrimaryColumn("uuid"), __decorateMetadata("design:type", String)], MunicipalityEntity.prototype, "id", void 0);
MunicipalityEntity = __decorate([Entity("municipality"), Recorded({
	aggregate: "municipality",
	aggregateKey: "id"
})], MunicipalityEntity);
var MunicipalityVersionEntity = class MunicipalityVersionEntity {};
__decorate([PrimaryColumn("uuid"), __decorateMetadata("design:type", String)], MunicipalityVersionEntity.prototype, "id", void 0);
__decorate([Column("uuid", { name: "municipality_id" }), __decorateMetadata("design:type", String)], MunicipalityVersionEntity.prototype, "municipalityId", void 0);
__decorate([Column("text"), __decorateMetadata("design:type", String)], MunicipalityVersionEntity.prototype, "code", void 0);
__decorate([Column("text", { name: "name_fi" }), __decorateMetadata("design:type", String)], MunicipalityVersionEntity.prototype, "nameFi", void 0);
__decorate([Column("text", { name: "name_sv" }), __decorateMetadata("design:type", String)], MunicipalityVersionEntity.prototype, "nameSv", void 0);
__decorate([Column("text", {
	name: "genitive_fi",
	nullable: true
}), __decorateMetadata("design:type", Object)], MunicipalityVersionEntity.prototype, "genitiveFi", void 0);
__decorate([Column("text", {
	name: "inessive_fi",
	nullable: true
}), __decorateMetadata("design:type", Object)], MunicipalityVersionEntity.prototype, "inessiveFi", void 0);
__decorate([Column("text"), __decorateMetadata("design:type", Object)], MunicipalityVersionEntity.prototype, "kind", void 0);
__decorate([Column("text"), __decorateMetadata("design:type", Object)], MunicipalityVersionEntity.prototype, "language", void 0);
__decorate([Column("date", {
	name: "valid_from",
	nullable: true
}), __decorateMetadata("design:type", Object)], MunicipalityVersionEntity.prototype, "validFrom", void 0);
__decorate([Column("date", {
	name: "valid_to",
	nullable: true
}), __decorateMetadata("design:type", Object)], MunicipalityVersionEntity.prototype, "validTo", void 0);
MunicipalityVersionEntity = __decorate([Entity("municipality_version"), Recorded({
	aggregate: "municipality",
	aggregateKey: "municipalityId"
})], MunicipalityVersionEntity);
var MunicipalityPopulationEntity = class MunicipalityPopulationEntity {};
__decorate([PrimaryColumn("uuid"), __decorateMetadata("design:type", String)], MunicipalityPopulationEntity.prototype, "id", void 0);
__decorate([Column("uuid", { name: "municipality_id" }), __decorateMetadata("design:type", String)], MunicipalityPopulationEntity.prototype, "municipalityId", void 0);
__decorate([Column("int"), __decorateMetadata("design:type", Number)], MunicipalityPopulationEntity.prototype, "year", void 0);
__decorate([Column("int"), __decorateMetadata("design:type", Number)], MunicipalityPopulationEntity.prototype, "inhabitants", void 0);
MunicipalityPopulationEntity = __decorate([Entity("municipality_population"), Recorded({
	aggregate: "municipality",
	aggregateKey: "municipalityId"
})], MunicipalityPopulationEntity);
var AreaMembershipEntity = class AreaMembershipEntity {};
__decorate([PrimaryColumn("uuid"), __decorateMetadata("design:type", String)], AreaMembershipEntity.prototype, "id", void 0);
__decorate([Column("uuid", { name: "municipality_id" }), __decorateMetadata("design:type", String)], AreaMembershipEntity.prototype, "municipalityId", void 0);
__decorate([Column("text"), __decorateMetadata("design:type", Object)], AreaMembershipEntity.prototype, "kind", void 0);
__decorate([Column("text", {
	name: "county_code",
	nullable: true
}), __decorateMetadata("design:type", Object)], AreaMembershipEntity.prototype, "countyCode", void 0);
__decorate([Column("text", {
	name: "region_code",
	nullable: true
}), __decorateMetadata("design:type", Object)], AreaMembershipEntity.prototype, "regionCode", void 0);
__decorate([Column("uuid", {
	name: "district_id",
	nullable: true
}), __decorateMetadata("design:type", Object)], AreaMembershipEntity.prototype, "districtId", void 0);
__decorate([Column("date", {
	name: "valid_from",
	nullable: true
}), __decorateMetadata("design:type", Object)], AreaMembershipEntity.prototype, "validFrom", void 0);
__decorate([Column("date", {
	name: "valid_to",
	nullable: true
}), __decorateMetadata("design:type", Object)], AreaMembershipEntity.prototype, "validTo", void 0);
AreaMembershipEntity = __decorate([Entity("area_membership"), Recorded({
	aggregate: "municipality",
	aggregateKey: "municipalityId"
})], AreaMembershipEntity);
/** The columns of an area, by the kind that says which. */
var areaColumns = (kind, area) => ({
	countyCode: kind === "COUNTY" ? area : null,
	regionCode: kind === "REGION" ? area : null,
	districtId: kind === "DISTRICT" ? area : null
});
// apps/api/src/modules/area/register-id.ts
/** The register's own namespace, the same as in `tools/geodata/stable-id.mjs`. */
var NAMESPACE = Buffer.from("6f0b3a528d1e5c479a7e2c1d4b8e9f30", "hex");
/** RFC 9562, version 5: a row of the register gets the same id on every machine, so that exports of two installations agree. */
function registerId(...name) {
	const bytes = createHash("sha1").update(NAMESPACE).update(name.join("/"), "utf8").digest().subarray(0, 16);
	bytes.writeUInt8(bytes.readUInt8(6) & 15 | 80, 6);
	bytes.writeUInt8(bytes.readUInt8(8) & 63 | 128, 8);
	return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
// apps/api/src/modules/area/register-rows.ts
/** What the register that comes with the app says, as rows of the database. */
var countyRows = () => AREA_REGISTER.counties.map((county) => ({
	...county,
	id: registerId("county", county.code)
}));
var regionRows = () => REGIONS.map((region) => ({
	...region,
	id: registerId("region", region.code)
}));
var versionRows = () => AREA_REGISTER.municipalities.flatMap(({ id: municipalityId, versions }) => versions.map(({ valid, ...version }) => ({
	...version,
	id: registerId("municipality-version", municipalityId, valid.start),
	municipalityId,
	validFrom: valid.start,
	validTo: valid.end
})));
var populationRows = () => AREA_REGISTER.municipalities.flatMap(({ id }) => {
	const details = municipalityDetails(id);
	if (details === null || details.population === null || details.populationYear === null) return [];
	const { population: inhabitants, populationYear: year } = details;
	return [{
		id: registerId("municipality-population", id, year),
		municipalityId: id,
		year,
		inhabitants
	}];
});
var membershipRow = ({ municipalityId, kind, area, valid }) => ({
	id: registerId("area-membership", municipalityId, kind, valid.start),
	municipalityId,
	kind,
	...areaColumns(kind, area),
	validFrom: valid.start,
	validTo: valid.end
});
var membershipRows = () => AREA_REGISTER.memberships.map(membershipRow);
var eventRow = ({ id, kind, on, source, reversed }) => ({
	id,
	kind,
	happensOn: on,
	source,
	isReversed: reversed
});
/** Both sides of an event, in the order of the event. */
var eventSides = (event) => [...sideRows(event, "FROM"), ...sideRows(event, "TO")];
var sideRows = (event, side) => (side === "FROM" ? event.from : event.to).map((municipalityId, position) => ({
	id: registerId("area-event-municipality", event.id, side, municipalityId),
	areaEventId: event.id,
	municipalityId,
	side,
	position
}));
var formerId = ({ code, dissolvedOn }) => registerId("former-municipality", code, dissolvedOn);
var formerRows = () => FORMER_MUNICIPALITIES.map((former) => {
	const { code, nameFi, nameSv, dissolvedOn } = former;
	return {
		id: formerId(former),
		code,
		nameFi,
		nameSv,
		dissolvedOn
	};
});
var formerSuccessorRows = () => FORMER_MUNICIPALITIES.flatMap((former) => former.successorIds.map((municipalityId, position) => ({
	id: registerId("former-municipality-successor", formerId(former), municipalityId),
	formerMunicipalityId: formerId(former),
	municipalityId,
	position
})));
// apps/api/src/modules/area/write-area-patch.ts
/** Writes the dates that an event changes. Validity never overlaps within a municipality, so the first day finds the row. */
async function writeAreaPatch(tx, { versions, memberships }) {
	for (const { municipalityId, was, becomes } of versions) {
		const row = await tx.manager.findOneByOrFail(MunicipalityVersionEntity, {
			municipalityId,
			validFrom: was.start ?? IsNull()
		});
		await writeValidity(tx, MunicipalityVersionEntity, row.id, becomes);
	}
	for (const { municipalityId, kind, was, becomes } of memberships) {
		const row = await tx.manager.findOneByOrFail(AreaMembershipEntity, {
			municipalityId,
			kind,
			validFrom: was.start ?? IsNull()
		});
		await writeValidity(tx, AreaMembershipEntity, row.id, becomes);
	}
}
async function writeValidity(tx, entity, id, becomes) {
	if (becomes === null) return tx.remove(entity, { id });
	await tx.update(entity, { id }, {
		validFrom: becomes.start,
		validTo: becomes.end
	});
}
// apps/api/src/modules/area/area-event.service.ts
var AreaEventService = class AreaEventService {
	constructor(database, store, reader) {
		this.database = database;
		this.store = store;
		this.reader = reader;
	}
	async record(actor, input, language) {
		const invalid = await invalidInput(input, language);
		if (invalid) return invalid;
		const malformed = [...codeProblems(input.from, "from"), ...codeProblems(input.to, "to")];
		if (malformed.length > 0) return new InvalidInput(malformed, language);
		return this.database.write({
			accountId: actor.accountId,
			source: "FORM"
		}, (tx) => this.insert(tx, input, language), { areas: "exclusive" });
	}
	async reverse(actor, input, language) {
		const invalid = await invalidInput(input, language);
		if (invalid) return invalid;
		const { reason } = input;
		return this.database.write({
			accountId: actor.accountId,
			source: "FORM"
		}, (tx) => this.takeBack(tx, input.id, language), {
			areas: "exclusive",
			reason
		});
	}
	async insert(tx, input, language) {
		const index = await this.store.index(tx);
		const recorded = index.register.events.find(({ id }) => id === input.id);
		if (recorded) return this.payload(tx, recorded.id, language);
		const from = municipalitiesByCode(index, input.from, addDays(input.on, -1), input.on, "from");
		const to = municipalitiesByCode(index, input.to, input.on, input.on, "to");
		const { id, kind, on } = input;
		const event = {
			id,
			kind,
			on,
			from: from.ids,
			to: to.ids,
			source: input.source.trim(),
			reversed: false
		};
		const unknown = [...from.problems, ...to.problems];
		const problems = unknown.length > 0 ? unknown : checkAreaEvent(event, index);
		if (problems.length > 0) return new RuleViolation(problems, language);
		const same = index.register.events.find((other) => isSameEvent(other, event));
		if (same) return this.payload(tx, same.id, language);
		await tx.insert(AreaEventEntity, eventRow(event));
		await tx.insertMany(AreaEventMunicipalityEntity, eventSides(event));
		await writeAreaPatch(tx, applyAreaEvent(index.register, event));
		return this.payload(tx, id, language);
	}
	async takeBack(tx, id, language) {
		const index = await this.store.index(tx);
		const event = index.register.events.find((one) => one.id === id);
		if (!event) return new NotFound(language);
		if (event.reversed) return this.payload(tx, id, language);
		const patch = reverseAreaEvent(index.register, event);
		const problems = membershipProblems(index, patch);
		if (problems.length > 0) return new RuleViolation(problems, language);
		await tx.update(AreaEventEntity, { id }, { isReversed: true });
		await writeAreaPatch(tx, patch);
		return this.payload(tx, id, language);
	}
	async payload(tx, id, language) {
		const event = (await this.reader.events(language, tx)).find((one) => one.id === id);
		if (!event) throw new Error("the event that was just written is not there");
		return { event };
	}
};
AreaEventService = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [
	typeof Database === "undefined" ? Object : Database,
	typeof AreaStore === "undefined" ? Object : AreaStore,
	typeof AreaReader === "undefined" ? Object : AreaReader
])], AreaEventService);
var isSameList = (a, b) => [...a].sort().join() === [...b].sort().join();
/** The same thing recorded by another person: one event is enough. */
var isSameEvent = (a, b) => !a.reversed && a.kind === b.kind && a.on === b.on && isSameList(a.from, b.from) && isSameList(a.to, b.to);
/** G-03 still holds for those that begin again. */
function membershipProblems(index, patch) {
	const after = createAreaIndex(withAreaPatch(index.register, patch));
	return [...new Set(patch.versions.map((change) => change.municipalityId))].flatMap((id) => {
		const existence = after.existence(id);
		const name = after.latestVersion(id)?.nameFi;
		if (existence === null || name === void 0) return [];
		return MEMBERSHIP_KINDS.flatMap((kind) => checkMemberships({
			name,
			existence
		}, after.membershipsOf(id, kind), kind).map((found) => ({
			...found,
			path: "id"
		})));
	});
}
// apps/api/src/platform/access/requires.ts
var REQUIREMENT = "kumppani:requirement";
/** The caller holds the right somewhere; which rows, the module's own predicate says. */
var Requires = (right) => SetMetadata(REQUIREMENT, { right });
/** Anybody may call it, signed in or not: why. */
var Public = (why) => SetMetadata(REQUIREMENT, { publicBecause: why });
var contextOf$1 = /* @__PURE__ */ __name((context) => GqlExecutionContext.create(context).getContext(), "contextOf");
/** The signed-in person; only behind `@Requires` or `@SignedIn`, where the guard has seen to it. */
var CurrentActor = createParamDecorator((_data, context) => contextOf$1(context).actor);
var CurrentContext = createParamDecorator((_data, context) => contextOf$1(context));
// apps/api/src/platform/access/why-not.ts
var WHY_NOT = Symbol("WhyNot");
// \0@oxc-project+runtime@0.156.0/helpers/esm/decorateParam.js
function __decorateParam(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
// apps/api/src/platform/access/access.guard.ts
var AccessGuard = class AccessGuard {
	constructor(reflector, whyNot) {
		this.reflector = reflector;
		this.whyNot = whyNot;
	}
	async canActivate(context) {
		if (context.getType() !== "graphql") return true;
		const requirement = this.reflector.get(REQUIREMENT, context.getHandler());
		const { actor, language } = GqlExecutionContext.create(context).getContext();
		if (!requirement) throw forbiddenError(language, {
			rule: "R-04",
			missingRight: "",
			askFrom: []
		});
		if ("publicBecause" in requirement) return true;
		if (!actor) throw notSignedInError(language);
		if ("signedInBecause" in requirement) return true;
		const decision = decide(actor, requirement.right);
		if (!decision.allowed) throw forbiddenError(language, await this.whyNot.explain(actor, decision, language));
		return true;
	}
};
AccessGuard = __decorate([
	Injectable(),
	__decorateParam(1, Inject(WHY_NOT)),
	__decorateMetadata("design:paramtypes", [typeof Reflector === "undefined" ? Object : Reflector, Object])
], AccessGuard);
// apps/api/src/platform/access/request-context.ts
var ACTOR_SOURCE = Symbol("ActorSource");
// apps/api/src/platform/access/root-field-check.ts
var RESOLVER_TYPE = "graphql:resolver_type";
var RESOLVER_NAME = "graphql:resolver_name";
var ROOT_TYPES = /* @__PURE__ */ new Set([
	"Query",
	"Mutation",
	"Subscription"
]);
var RootFieldCheck = class RootFieldCheck {
	constructor(discovery, scanner, reflector) {
		this.discovery = discovery;
		this.scanner = scanner;
		this.reflector = reflector;
	}
	onModuleInit() {
		const open = this.rootFields().filter((field) => !field.requirement);
		if (open.length === 0) return;
		throw new Error(`Root fields without @Requires, @SignedIn or @Public: ${open.map((field) => `${field.type}.${field.name}`).join(", ")}`);
	}
	rootFields() {
		return this.discovery.getProviders().flatMap(({ instance }) => this.fieldsOf(instance));
	}
	fieldsOf(instance) {
		if (!instance || typeof instance !== "object") return [];
		const prototype = Object.getPrototypeOf(instance);
		return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
			const handler = prototype[method];
			if (typeof handler !== "function") return [];
			const type = this.reflector.get(RESOLVER_TYPE, handler);
			if (!type || !ROOT_TYPES.has(type)) return [];
			return [{
				type,
				name: this.reflector.get(RESOLVER_NAME, handler) ?? method,
				requirement: this.reflector.get(REQUIREMENT, handler)
			}];
		});
	}
};
RootFieldCheck = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [
	typeof DiscoveryService === "undefined" ? Object : DiscoveryService,
	typeof MetadataScanner === "undefined" ? Object : MetadataScanner,
	typeof Reflector === "undefined" ? Object : Reflector
])], RootFieldCheck);
// apps/api/src/platform/clock/clock.ts
/**
* The one clock. Tests and the example data move it; in production it never differs from the machine's.
* Recorded time comes from PostgreSQL's clock with the same offset, so both agree.
*/
var Clock = class {
	constructor() {
		this.offset = 0;
	}
	/** Milliseconds since 1970. */
	now() {
		return Date.now() + this.offset;
	}
	/** The calendar day in Europe/Helsinki. */
	today() {
		return dayInHelsinki(this.now());
	}
	/** How far this clock is ahead of the machine's, in milliseconds. */
	get offsetMilliseconds() {
		return this.offset;
	}
	/** Makes it `instant` now; time goes on from there. */
	moveTo(instant) {
		this.offset = Date.parse(instant) - Date.now();
	}
};
// apps/api/src/modules/area/area.types.ts
var MembershipKindEnum = enumOf(MEMBERSHIP_KINDS);
registerEnumType(MembershipKindEnum, {
	name: "MembershipKind",
	description: "In what kind of area a municipality is (G-03).",
	valuesMap: {
		COUNTY: { description: "A wellbeing services county, or the pseudo area Helsinki or Åland." },
		REGION: { description: "A region (*maakunta*)." },
		DISTRICT: { description: "A district of the organisation." }
	}
});
var AreaEventKindEnum = enumOf(AREA_EVENT_KINDS);
registerEnumType(AreaEventKindEnum, {
	name: "AreaEventKind",
	description: "What happened to municipalities (G-04).",
	valuesMap: {
		MERGER: { description: "Municipalities became one." },
		SPLIT: { description: "A municipality was divided among others." },
		PARTIAL_MERGER: { description: "A part of a municipality joined another." },
		RENAMING: { description: "A municipality took another name." },
		AREA_TRANSFER: { description: "A municipality or a part of it moved to another area." }
	}
});
var CountyType = class CountyType {};
__decorate([Field(() => String, { description: "Two digits." }), __decorateMetadata("design:type", String)], CountyType.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Its name in the language of the request." }), __decorateMetadata("design:type", String)], CountyType.prototype, "name", void 0);
__decorate([Field(() => Boolean, { description: "False for Helsinki, which has the tasks of a county, and for Åland, which has no county." }), __decorateMetadata("design:type", Boolean)], CountyType.prototype, "isCounty", void 0);
CountyType = __decorate([ObjectType("County", { description: "A wellbeing services county, or the pseudo area Helsinki or Åland (G-02)." })], CountyType);
var RegionType = class RegionType {};
__decorate([Field(() => String, { description: "Two digits." }), __decorateMetadata("design:type", String)], RegionType.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Its name in the language of the request." }), __decorateMetadata("design:type", String)], RegionType.prototype, "name", void 0);
RegionType = __decorate([ObjectType("Region", { description: "A region, *maakunta* (G-03)." })], RegionType);
var AreaDistrict = class AreaDistrict {};
__decorate([Field(() => ID, { description: "The unit." }), __decorateMetadata("design:type", String)], AreaDistrict.prototype, "id", void 0);
__decorate([Field(() => String, { description: "Its name in the language of the request." }), __decorateMetadata("design:type", String)], AreaDistrict.prototype, "name", void 0);
AreaDistrict = __decorate([ObjectType({ description: "A district of the organisation, as the area register names it." })], AreaDistrict);
var MunicipalityMembership = class MunicipalityMembership {};
__decorate([Field(() => MembershipKindEnum, { description: "What kind of area." }), __decorateMetadata("design:type", Object)], MunicipalityMembership.prototype, "kind", void 0);
__decorate([Field(() => String, { description: "Code of the county or region, or the unit of the district." }), __decorateMetadata("design:type", String)], MunicipalityMembership.prototype, "area", void 0);
__decorate([Field(() => String, { description: "Name of the area in the language of the request." }), __decorateMetadata("design:type", String)], MunicipalityMembership.prototype, "areaName", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "First day; empty when it has always been so."
}), __decorateMetadata("design:type", Object)], MunicipalityMembership.prototype, "from", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "Last day; empty while it goes on."
}), __decorateMetadata("design:type", Object)], MunicipalityMembership.prototype, "to", void 0);
MunicipalityMembership = __decorate([ObjectType({ description: "A municipality that belonged to an area during a period (G-03)." })], MunicipalityMembership);
var AreaEventMunicipality = class AreaEventMunicipality {};
__decorate([Field(() => String, { description: "Its code then: on the day before for those given up, on the day for those that receive." }), __decorateMetadata("design:type", String)], AreaEventMunicipality.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Its name then, in the language of the request." }), __decorateMetadata("design:type", String)], AreaEventMunicipality.prototype, "name", void 0);
AreaEventMunicipality = __decorate([ObjectType({ description: "A municipality that an event takes from or gives to." })], AreaEventMunicipality);
var AreaEventType = class AreaEventType {};
__decorate([Field(() => ID, { description: "Identity." }), __decorateMetadata("design:type", String)], AreaEventType.prototype, "id", void 0);
__decorate([Field(() => AreaEventKindEnum, { description: "What happened." }), __decorateMetadata("design:type", Object)], AreaEventType.prototype, "kind", void 0);
__decorate([Field(() => DateScalar, { description: "The first day of the new division; it may be in the future." }), __decorateMetadata("design:type", Object)], AreaEventType.prototype, "on", void 0);
__decorate([Field(() => [AreaEventMunicipality], { description: "From whom." }), __decorateMetadata("design:type", Array)], AreaEventType.prototype, "from", void 0);
__decorate([Field(() => [AreaEventMunicipality], { description: "To whom. One that is on both sides goes on." }), __decorateMetadata("design:type", Array)], AreaEventType.prototype, "to", void 0);
__decorate([Field(() => String, { description: "Where it is known from." }), __decorateMetadata("design:type", String)], AreaEventType.prototype, "source", void 0);
__decorate([Field(() => Boolean, { description: "G-06: somebody has reversed it; it stands here without effect." }), __decorateMetadata("design:type", Boolean)], AreaEventType.prototype, "isReversed", void 0);
AreaEventType = __decorate([ObjectType("AreaEvent", { description: "What happened to municipalities on a day (G-04)." })], AreaEventType);
// apps/api/src/modules/area/municipality.types.ts
var MunicipalityKindEnum = enumOf(["KUNTA", "KAUPUNKI"]);
registerEnumType(MunicipalityKindEnum, {
	name: "MunicipalityKind",
	description: "What the municipality calls itself.",
	valuesMap: {
		KUNTA: { description: "*Kunta*." },
		KAUPUNKI: { description: "*Kaupunki*, a town or city." }
	}
});
var MunicipalityLanguageEnum = enumOf([
	"FI",
	"SV",
	"FI_SV",
	"SV_FI"
]);
registerEnumType(MunicipalityLanguageEnum, {
	name: "MunicipalityLanguage",
	description: "The languages of the municipality.",
	valuesMap: {
		FI: { description: "Finnish." },
		SV: { description: "Swedish." },
		FI_SV: { description: "Both, Finnish by majority." },
		SV_FI: { description: "Both, Swedish by majority." }
	}
});
var MunicipalityVersionType = class MunicipalityVersionType {};
__decorate([Field(() => String, { description: "Three digits." }), __decorateMetadata("design:type", String)], MunicipalityVersionType.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Finnish name." }), __decorateMetadata("design:type", String)], MunicipalityVersionType.prototype, "nameFi", void 0);
__decorate([Field(() => String, { description: "Swedish name; the Finnish one where there is no other." }), __decorateMetadata("design:type", String)], MunicipalityVersionType.prototype, "nameSv", void 0);
__decorate([Field(() => MunicipalityKindEnum, { description: "What it called itself." }), __decorateMetadata("design:type", Object)], MunicipalityVersionType.prototype, "kind", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "First day; empty when before the register begins."
}), __decorateMetadata("design:type", Object)], MunicipalityVersionType.prototype, "from", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "Last day; empty while it goes on."
}), __decorateMetadata("design:type", Object)], MunicipalityVersionType.prototype, "to", void 0);
MunicipalityVersionType = __decorate([ObjectType("MunicipalityVersion", { description: "What a municipality was called during a period (G-01)." })], MunicipalityVersionType);
var FormerName = class FormerName {};
__decorate([Field(() => String, { description: "Its name in the language of the request." }), __decorateMetadata("design:type", String)], FormerName.prototype, "name", void 0);
__decorate([Field(() => String, { description: "Its code, three digits." }), __decorateMetadata("design:type", String)], FormerName.prototype, "code", void 0);
__decorate([Field(() => DateScalar, { description: "The first day without it." }), __decorateMetadata("design:type", Object)], FormerName.prototype, "dissolvedOn", void 0);
FormerName = __decorate([ObjectType({ description: "A dissolved municipality whose area belongs to this one (G-07)." })], FormerName);
var MunicipalityPopulation = class MunicipalityPopulation {};
__decorate([Field(() => Int, { description: "The year." }), __decorateMetadata("design:type", Number)], MunicipalityPopulation.prototype, "year", void 0);
__decorate([Field(() => Int, { description: "How many." }), __decorateMetadata("design:type", Number)], MunicipalityPopulation.prototype, "inhabitants", void 0);
MunicipalityPopulation = __decorate([ObjectType({ description: "Inhabitants at the end of a year." })], MunicipalityPopulation);
var MunicipalityType = class MunicipalityType {};
__decorate([Field(() => ID, { description: "Identity through changes of name, code and border." }), __decorateMetadata("design:type", String)], MunicipalityType.prototype, "id", void 0);
__decorate([Field(() => String, { description: "Three digits." }), __decorateMetadata("design:type", String)], MunicipalityType.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Finnish name." }), __decorateMetadata("design:type", String)], MunicipalityType.prototype, "nameFi", void 0);
__decorate([Field(() => String, { description: "Swedish name; the Finnish one where there is no other." }), __decorateMetadata("design:type", String)], MunicipalityType.prototype, "nameSv", void 0);
__decorate([Field(() => String, { description: "Name for showing, in the language of the request; both names of a bilingual one: `Kirkkonummi – Kyrkslätt`." }), __decorateMetadata("design:type", String)], MunicipalityType.prototype, "displayName", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Finnish genitive, `Kuopion`."
}), __decorateMetadata("design:type", Object)], MunicipalityType.prototype, "genitiveFi", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Finnish local form, `Kuopiossa`, `Tampereella`."
}), __decorateMetadata("design:type", Object)], MunicipalityType.prototype, "inessiveFi", void 0);
__decorate([Field(() => MunicipalityKindEnum, { description: "What it calls itself." }), __decorateMetadata("design:type", Object)], MunicipalityType.prototype, "kind", void 0);
__decorate([Field(() => MunicipalityLanguageEnum, { description: "Its languages." }), __decorateMetadata("design:type", Object)], MunicipalityType.prototype, "language", void 0);
__decorate([Field(() => CountyType, {
	nullable: true,
	description: "Its county on the day; none before 1.7.2021."
}), __decorateMetadata("design:type", Object)], MunicipalityType.prototype, "county", void 0);
__decorate([Field(() => RegionType, {
	nullable: true,
	description: "Its region on the day; none before 1.1.2016."
}), __decorateMetadata("design:type", Object)], MunicipalityType.prototype, "region", void 0);
__decorate([Field(() => AreaDistrict, {
	nullable: true,
	description: "Our district on the day; empty when unknown or none."
}), __decorateMetadata("design:type", Object)], MunicipalityType.prototype, "district", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "The first day of the municipality; empty when before the register begins."
}), __decorateMetadata("design:type", Object)], MunicipalityType.prototype, "from", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "The last day of the municipality; empty while it goes on."
}), __decorateMetadata("design:type", Object)], MunicipalityType.prototype, "to", void 0);
__decorate([Field(() => MunicipalityPopulation, {
	nullable: true,
	description: "The newest known number of inhabitants."
}), __decorateMetadata("design:type", Object)], MunicipalityType.prototype, "population", void 0);
__decorate([Field(() => [MunicipalityVersionType], { description: "Names and codes through time, oldest first." }), __decorateMetadata("design:type", Array)], MunicipalityType.prototype, "versions", void 0);
__decorate([Field(() => [MunicipalityMembership], { description: "Counties, regions and districts through time, by kind, oldest first." }), __decorateMetadata("design:type", Array)], MunicipalityType.prototype, "memberships", void 0);
__decorate([Field(() => [FormerName], { description: "Dissolved municipalities whose area is in it on the day, the latest first." }), __decorateMetadata("design:type", Array)], MunicipalityType.prototype, "formerNames", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "G-07: the former name by which a search found it, `Nilsiä`, for \"ent. Nilsiä\"; empty when found by a name or code of its own."
}), __decorateMetadata("design:type", Object)], MunicipalityType.prototype, "matchedName", void 0);
MunicipalityType = __decorate([ObjectType("Municipality", { description: "A municipality as it is on the day asked about (G-01)." })], MunicipalityType);
// apps/api/src/modules/area/area-results.ts
var AreaEventPayload = class AreaEventPayload {};
__decorate([Field(() => AreaEventType, { description: "The event." }), __decorateMetadata("design:type", typeof AreaEventType === "undefined" ? Object : AreaEventType)], AreaEventPayload.prototype, "event", void 0);
AreaEventPayload = __decorate([ObjectType({ description: "The event as it stands now." })], AreaEventPayload);
var ChangeMembershipPayload = class ChangeMembershipPayload {};
__decorate([Field(() => MunicipalityType, { description: "The municipality." }), __decorateMetadata("design:type", typeof MunicipalityType === "undefined" ? Object : MunicipalityType)], ChangeMembershipPayload.prototype, "municipality", void 0);
ChangeMembershipPayload = __decorate([ObjectType({ description: "The municipality as it is on the first day of the change." })], ChangeMembershipPayload);
var REFUSALS = [
	InvalidInput,
	RuleViolation,
	NotFound,
	Forbidden
];
var RecordAreaEventResult = resultUnion("RecordAreaEventResult", AreaEventPayload, REFUSALS);
var ReverseAreaEventResult = resultUnion("ReverseAreaEventResult", AreaEventPayload, REFUSALS);
var ChangeMembershipResult = resultUnion("ChangeMembershipResult", ChangeMembershipPayload, REFUSALS);
// apps/api/src/modules/area/area.inputs.ts
var MOST_MUNICIPALITIES = 50;
var RecordAreaEventInput = class RecordAreaEventInput {};
__decorate([
	Field(() => ID, { description: "Chosen by the client, so that sending twice is harmless." }),
	IsUUID(),
	__decorateMetadata("design:type", String)
], RecordAreaEventInput.prototype, "id", void 0);
__decorate([Field(() => AreaEventKindEnum, { description: "What happened." }), __decorateMetadata("design:type", Object)], RecordAreaEventInput.prototype, "kind", void 0);
__decorate([Field(() => DateScalar, { description: "The first day of the new division; it may be in the future." }), __decorateMetadata("design:type", Object)], RecordAreaEventInput.prototype, "on", void 0);
__decorate([
	Field(() => [String], { description: "Codes of those that give, as they are the day before." }),
	ArrayNotEmpty(),
	ArrayMaxSize(MOST_MUNICIPALITIES),
	__decorateMetadata("design:type", Array)
], RecordAreaEventInput.prototype, "from", void 0);
__decorate([
	Field(() => [String], { description: "Codes of those that receive, as they are on the day. One that is on both sides goes on." }),
	ArrayNotEmpty(),
	ArrayMaxSize(MOST_MUNICIPALITIES),
	__decorateMetadata("design:type", Array)
], RecordAreaEventInput.prototype, "to", void 0);
__decorate([
	Field(() => String, { description: "Where it is known from." }),
	IsNotEmpty(),
	MaxLength(500),
	__decorateMetadata("design:type", String)
], RecordAreaEventInput.prototype, "source", void 0);
RecordAreaEventInput = __decorate([InputType({ description: "What happened to municipalities (G-04)." })], RecordAreaEventInput);
var ReverseAreaEventInput = class ReverseAreaEventInput {};
__decorate([
	Field(() => ID, { description: "The event." }),
	IsUUID(),
	__decorateMetadata("design:type", String)
], ReverseAreaEventInput.prototype, "id", void 0);
__decorate([
	Field(() => String, { description: "Why." }),
	IsNotEmpty(),
	MaxLength(2e3),
	__decorateMetadata("design:type", String)
], ReverseAreaEventInput.prototype, "reason", void 0);
ReverseAreaEventInput = __decorate([InputType({ description: "The event that never happened, or was recorded wrong (G-06)." })], ReverseAreaEventInput);
var ChangeMembershipInput = class ChangeMembershipInput {};
__decorate([Field(() => String, { description: "Code of the municipality, three digits." }), __decorateMetadata("design:type", String)], ChangeMembershipInput.prototype, "municipality", void 0);
__decorate([Field(() => MembershipKindEnum, { description: "What kind of area." }), __decorateMetadata("design:type", Object)], ChangeMembershipInput.prototype, "kind", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Code of the county or region, or the unit of the district; null = none from then on."
	}),
	IsOptional(),
	MaxLength(40),
	__decorateMetadata("design:type", Object)
], ChangeMembershipInput.prototype, "area", void 0);
__decorate([Field(() => DateScalar, { description: "First day. The membership that is open-ended until now ends the day before." }), __decorateMetadata("design:type", Object)], ChangeMembershipInput.prototype, "from", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "Last day; empty when it goes on."
}), __decorateMetadata("design:type", Object)], ChangeMembershipInput.prototype, "to", void 0);
ChangeMembershipInput = __decorate([InputType({ description: "To which area a municipality belongs from a day on (G-03)." })], ChangeMembershipInput);
// apps/api/src/modules/area/plan-membership.ts
/**
* G-03: what changes when the municipality belongs to `area` during `valid` (`null` = to none). The row that is open-ended and
* begins before is closed the day before; a row with an end of its own stays as somebody wrote it, and an overlap with it is GEO-02.
* `null` when it is so already.
*/
function planMembership(rows, area, valid) {
	const open = rows.find((row) => row.valid.end === null && (row.valid.start === null || row.valid.start < valid.start));
	if (area === null ? open === void 0 : rows.some((row) => row.area === area && holds(row.valid, valid))) return null;
	const lastDay = addDays(valid.start, -1);
	const kept = rows.map((row) => row === open ? {
		area: row.area,
		valid: {
			start: row.valid.start,
			end: lastDay
		}
	} : row);
	return {
		closing: open ? {
			id: open.id,
			lastDay
		} : null,
		after: area === null ? kept : [...kept, {
			area,
			valid
		}]
	};
}
var holds = (row, { start, end }) => (row.start === null || row.start <= start) && row.end === end;
// apps/api/src/modules/area/membership.service.ts
var KNOWN_AREA = {
	COUNTY: "SELECT 1 FROM county WHERE code = $1",
	REGION: "SELECT 1 FROM region WHERE code = $1",
	DISTRICT: `SELECT 1 FROM unit WHERE id::text = $1 AND kind = 'DISTRICT'`
};
var MembershipService = class MembershipService {
	constructor(database, store, reader) {
		this.database = database;
		this.store = store;
		this.reader = reader;
	}
	async change(actor, input, language) {
		const invalid = await invalidInput(input, language);
		if (invalid) return invalid;
		const malformed = codeProblems([input.municipality], "municipality").map((found) => ({
			...found,
			path: "municipality"
		}));
		if (malformed.length > 0) return new InvalidInput(malformed, language);
		if (input.to && input.to < input.from) return new InvalidInput([problem("GEN-003", { field: "to" }, "to")], language);
		return this.database.write({
			accountId: actor.accountId,
			source: "FORM"
		}, (tx) => this.write(tx, input, language), { areas: "exclusive" });
	}
	async write(tx, input, language) {
		const index = await this.store.index(tx);
		const id = municipalityByCode$1(index, input.municipality, input.from);
		if (id === null) return new RuleViolation([problem("GEO-03", {
			municipality: input.municipality.trim(),
			on: input.from
		}, "municipality")], language);
		if (!await this.isKnownArea(tx, input)) return new InvalidInput([problem("GEN-003", { field: "area" }, "area")], language);
		const plan = planMembership(await this.rows(tx, id, input.kind), input.area ?? null, {
			start: input.from,
			end: input.to ?? null
		});
		const problems = plan === null ? [] : checkMemberships(checked(index, id), plan.after, input.kind);
		if (problems.length > 0) return new RuleViolation(problems, language);
		if (plan !== null) await this.writePlan(tx, id, input, plan);
		return this.payload(tx, id, input, language);
	}
	async isKnownArea(tx, { kind, area }) {
		return !area || (await tx.query(KNOWN_AREA[kind], [area])).length > 0;
	}
	async rows(tx, municipalityId, kind) {
		return (await tx.manager.findBy(AreaMembershipEntity, {
			municipalityId,
			kind
		})).map((row) => ({
			id: row.id,
			area: row.countyCode ?? row.regionCode ?? row.districtId ?? "",
			valid: {
				start: row.validFrom,
				end: row.validTo
			}
		}));
	}
	async writePlan(tx, municipalityId, input, { closing }) {
		if (closing) await tx.update(AreaMembershipEntity, { id: closing.id }, { validTo: closing.lastDay });
		if (!input.area) return;
		const { kind, area, from, to } = input;
		const row = {
			id: randomUUID(),
			municipalityId,
			kind,
			...areaColumns(kind, area),
			validFrom: from,
			validTo: to ?? null
		};
		await tx.insert(AreaMembershipEntity, row);
	}
	async payload(tx, id, { from }, language) {
		const [municipality] = await this.reader.municipalities(from, language, [id], tx);
		if (!municipality) throw new Error("the municipality whose membership was changed is not there");
		return { municipality };
	}
};
MembershipService = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [
	typeof Database === "undefined" ? Object : Database,
	typeof AreaStore === "undefined" ? Object : AreaStore,
	typeof AreaReader === "undefined" ? Object : AreaReader
])], MembershipService);
function checked(index, id) {
	const existence = index.existence(id);
	const name = index.latestVersion(id)?.nameFi;
	if (existence === null || name === void 0) throw new Error("a municipality without a version");
	return {
		name,
		existence
	};
}
// apps/api/src/modules/area/area.resolver.ts
/** A closed set that comes whole from one statement: its cost is not that of its 308 rows one by one (decision 10). */
var wholeList = ({ childComplexity }) => 20 + 10 * childComplexity;
var on = {
	type: () => DateScalar,
	nullable: true,
	description: "The day; today when left out."
};
var AreaResolver = class AreaResolver {
	constructor(reader, events, memberships, clock) {
		this.reader = reader;
		this.events = events;
		this.memberships = memberships;
		this.clock = clock;
	}
	municipality(code, day, { language }) {
		return this.reader.municipality(code, day ?? this.clock.today(), language);
	}
	municipalities(day, search, { language }) {
		const asked = day ?? this.clock.today();
		return search?.trim() ? this.reader.search(search, asked, language) : this.reader.municipalities(asked, language);
	}
	areasToConfirm(day, { language }) {
		return this.reader.toConfirm(day ?? this.clock.today(), language);
	}
	counties({ language }) {
		return this.reader.counties(language);
	}
	regions({ language }) {
		return this.reader.regions(language);
	}
	areaEvents({ language }) {
		return this.reader.events(language);
	}
	recordAreaEvent(input, actor, { language }) {
		return this.events.record(actor, input, language);
	}
	reverseAreaEvent(input, actor, { language }) {
		return this.events.reverse(actor, input, language);
	}
	changeMembership(input, actor, { language }) {
		return this.memberships.change(actor, input, language);
	}
};
__decorate([
	Query(() => MunicipalityType, {
		nullable: true,
		description: "The municipality that uses the code on the day."
	}),
	Requires("area.read"),
	__decorateParam(0, Args("code", {
		type: () => String,
		description: "Three digits."
	})),
	__decorateParam(1, Args("on", on)),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		String,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AreaResolver.prototype, "municipality", null);
__decorate([
	Query(() => [MunicipalityType], {
		description: "The municipalities of a day by name; or those that a search finds by present or former name or code, the best first (G-07).",
		complexity: wholeList
	}),
	Requires("area.read"),
	__decorateParam(0, Args("on", on)),
	__decorateParam(1, Args("search", {
		type: () => String,
		nullable: true,
		description: "A part of a name, or a whole code."
	})),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		Object,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AreaResolver.prototype, "municipalities", null);
__decorate([
	Query(() => [MunicipalityType], {
		description: "G-03: municipalities whose district nobody has confirmed.",
		complexity: wholeList
	}),
	Requires("area.read"),
	__decorateParam(0, Args("on", on)),
	__decorateParam(1, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object, Object]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AreaResolver.prototype, "areasToConfirm", null);
__decorate([
	Query(() => [CountyType], {
		description: "Wellbeing services counties with Helsinki and Åland, by name (G-02).",
		complexity: wholeList
	}),
	Requires("area.read"),
	__decorateParam(0, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AreaResolver.prototype, "counties", null);
__decorate([
	Query(() => [RegionType], {
		description: "Regions by name.",
		complexity: wholeList
	}),
	Requires("area.read"),
	__decorateParam(0, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AreaResolver.prototype, "regions", null);
__decorate([
	Query(() => [AreaEventType], {
		description: "What has happened and will happen to municipalities, the latest first (G-04).",
		complexity: wholeList
	}),
	Requires("area.read"),
	__decorateParam(0, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AreaResolver.prototype, "areaEvents", null);
__decorate([
	Mutation(() => RecordAreaEventResult, { description: "Records what happened to municipalities; those that a merger or a split ends, end (G-04)." }),
	Requires("area.edit"),
	__decorateParam(0, Args("input", { description: "The event." })),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof RecordAreaEventInput === "undefined" ? Object : RecordAreaEventInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AreaResolver.prototype, "recordAreaEvent", null);
__decorate([
	Mutation(() => ReverseAreaEventResult, { description: "Takes an event back: those that it ended go on (G-06)." }),
	Requires("area.edit"),
	__decorateParam(0, Args("input", { description: "Which event, and why." })),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof ReverseAreaEventInput === "undefined" ? Object : ReverseAreaEventInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AreaResolver.prototype, "reverseAreaEvent", null);
__decorate([
	Mutation(() => ChangeMembershipResult, { description: "Moves a municipality to another county, region or district from a day on (G-03)." }),
	Requires("area.edit"),
	__decorateParam(0, Args("input", { description: "The membership." })),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof ChangeMembershipInput === "undefined" ? Object : ChangeMembershipInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AreaResolver.prototype, "changeMembership", null);
AreaResolver = __decorate([Resolver(), __decorateMetadata("design:paramtypes", [
	typeof AreaReader === "undefined" ? Object : AreaReader,
	typeof AreaEventService === "undefined" ? Object : AreaEventService,
	typeof MembershipService === "undefined" ? Object : MembershipService,
	typeof Clock === "undefined" ? Object : Clock
])], AreaResolver);
// apps/api/src/modules/area/area.module.ts
var AreaModule = class AreaModule {};
AreaModule = __decorate([Module({
	providers: [
		AreaStore,
		AreaReader,
		AreaEventService,
		MembershipService,
		AreaResolver
	],
	exports: [AreaStore, AreaReader]
})], AreaModule);
// apps/api/src/modules/area/load-area-register.ts
var REGISTER$1 = {
	accountId: null,
	source: "REGISTER"
};
/**
* G-01 … G-04, G-07: puts the register that comes with the app into an empty database, with its history. A database that has
* municipalities keeps what it has: people may have changed it. The districts must be there (`seedOrganisation`).
*/
async function loadAreaRegister(database) {
	if (await isLoaded(database)) return;
	await database.write(REGISTER$1, async (tx) => {
		if (!await isLoaded(tx)) await insertRegister(tx);
	}, { areas: "exclusive" });
}
async function isLoaded(database) {
	const [row] = await database.query("SELECT EXISTS (SELECT FROM municipality) AS loaded");
	return row?.loaded === true;
}
async function insertRegister(tx) {
	await tx.insertMany(CountyEntity, countyRows());
	await tx.insertMany(RegionEntity, regionRows());
	await tx.insertMany(MunicipalityEntity, AREA_REGISTER.municipalities.map(({ id }) => ({ id })));
	await tx.insertMany(MunicipalityVersionEntity, versionRows());
	await tx.insertMany(MunicipalityPopulationEntity, populationRows());
	await tx.insertMany(AreaMembershipEntity, membershipRows());
	await tx.insertMany(AreaEventEntity, AREA_REGISTER.events.map(eventRow));
	await tx.insertMany(AreaEventMunicipalityEntity, AREA_REGISTER.events.flatMap(eventSides));
	await tx.insertMany(FormerMunicipalityEntity, formerRows());
	await tx.insertMany(FormerMunicipalitySuccessorEntity, formerSuccessorRows());
}
// apps/api/src/modules/area/area-entities.ts
/** Every table of this module, for TypeORM. */
var AREA_ENTITIES = [
	CountyEntity,
	RegionEntity,
	MunicipalityEntity,
	MunicipalityVersionEntity,
	MunicipalityPopulationEntity,
	AreaMembershipEntity,
	AreaEventEntity,
	AreaEventMunicipalityEntity,
	FormerMunicipalityEntity,
	FormerMunicipalitySuccessorEntity
];
// apps/api/src/modules/settings/setting.entity.ts
var SettingEntity = class SettingEntity {};
__decorate([PrimaryColumn({ type: "uuid" }), __decorateMetadata("design:type", String)], SettingEntity.prototype, "id", void 0);
__decorate([Column({ type: "text" }), __decorateMetadata("design:type", String)], SettingEntity.prototype, "key", void 0);
__decorate([Column({ type: "jsonb" }), __decorateMetadata("design:type", Object)], SettingEntity.prototype, "value", void 0);
__decorate([Column({ type: "int" }), __decorateMetadata("design:type", Number)], SettingEntity.prototype, "version", void 0);
SettingEntity = __decorate([Entity("setting"), Recorded({
	aggregate: "setting",
	aggregateKey: "id"
})], SettingEntity);
// apps/api/src/modules/settings/setting-registry.ts
var SETTING_KINDS = [
	"WHOLE_NUMBER",
	"YES_NO",
	"AGREEMENT_KINDS"
];
var wholeNumber = (least, most, standard) => ({
	kind: "WHOLE_NUMBER",
	schema: z.number().int().min(least).max(most),
	standard,
	allowed: `${least}–${most}`
});
var defaults = DEFAULT_AGREEMENT_SETTINGS;
/** Every setting there is, in the order of the page. */
var SETTINGS = {
	endingSoonDays: wholeNumber(1, 730, defaults.endingSoonDays),
	unknownEndMonths: wholeNumber(1, 240, defaults.unknownEndMonths),
	countedKinds: {
		kind: "AGREEMENT_KINDS",
		schema: z.array(z.enum(AGREEMENT_KINDS)).refine((kinds) => new Set(kinds).size === kinds.length),
		standard: defaults.countedKinds,
		allowed: AGREEMENT_KINDS.join(", ")
	},
	partialCounts: {
		kind: "YES_NO",
		schema: z.boolean(),
		standard: defaults.partialCounts,
		allowed: "true, false"
	}
};
var SETTING_KEYS = Object.keys(SETTINGS);
var isSettingKey = (key) => Object.hasOwn(SETTINGS, key);
/** The value as JSON text, checked; undefined when it is not JSON or not allowed. */
function parseSetting(key, text) {
	try {
		return SETTINGS[key].schema.safeParse(JSON.parse(text)).data;
	} catch {
		return;
	}
}
// apps/api/src/modules/settings/settings.types.ts
var SettingKindEnum = enumOf(SETTING_KINDS);
registerEnumType(SettingKindEnum, {
	name: "SettingKind",
	description: "What a setting holds.",
	valuesMap: {
		WHOLE_NUMBER: { description: "A whole number." },
		YES_NO: { description: "true or false." },
		AGREEMENT_KINDS: { description: "A list of agreement kinds." }
	}
});
var SettingType = class SettingType {};
__decorate([Field(() => String, { description: "Its key, `endingSoonDays`." }), __decorateMetadata("design:type", String)], SettingType.prototype, "key", void 0);
__decorate([Field(() => SettingKindEnum, { description: "What it holds." }), __decorateMetadata("design:type", String)], SettingType.prototype, "kind", void 0);
__decorate([Field(() => String, { description: "Its name." }), __decorateMetadata("design:type", String)], SettingType.prototype, "name", void 0);
__decorate([Field(() => String, { description: "What it does." }), __decorateMetadata("design:type", String)], SettingType.prototype, "description", void 0);
__decorate([Field(() => String, { description: "The value as JSON: `180`, `true`, `[\"FRAMEWORK\"]`." }), __decorateMetadata("design:type", String)], SettingType.prototype, "value", void 0);
__decorate([Field(() => String, { description: "The value when nobody has changed it, as JSON." }), __decorateMetadata("design:type", String)], SettingType.prototype, "defaultValue", void 0);
__decorate([Field(() => DateTimeScalar, {
	nullable: true,
	description: "When it was last changed; null when never."
}), __decorateMetadata("design:type", Object)], SettingType.prototype, "changedAt", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Who changed it last."
}), __decorateMetadata("design:type", Object)], SettingType.prototype, "changedBy", void 0);
SettingType = __decorate([ObjectType("Setting", { description: "A setting of the whole organisation (Q-01). Who changed it and from what stands in its history." })], SettingType);
var ChangeSettingInput = class ChangeSettingInput {};
__decorate([
	MaxLength(100),
	Field(() => String, { description: "The key of the setting." }),
	__decorateMetadata("design:type", String)
], ChangeSettingInput.prototype, "key", void 0);
__decorate([
	MaxLength(2e3),
	Field(() => String, { description: "The value as JSON." }),
	__decorateMetadata("design:type", String)
], ChangeSettingInput.prototype, "value", void 0);
ChangeSettingInput = __decorate([InputType({ description: "A new value of a setting." })], ChangeSettingInput);
var ChangeSettingPayload = class ChangeSettingPayload {
	constructor(setting) {
		this.setting = setting;
	}
};
__decorate([Field(() => SettingType, { description: "The setting." }), __decorateMetadata("design:type", typeof SettingType === "undefined" ? Object : SettingType)], ChangeSettingPayload.prototype, "setting", void 0);
ChangeSettingPayload = __decorate([ObjectType({ description: "The setting as stored." }), __decorateMetadata("design:paramtypes", [typeof SettingType === "undefined" ? Object : SettingType])], ChangeSettingPayload);
var ChangeSettingResult = createUnionType({
	name: "ChangeSettingResult",
	description: "The setting, or why not.",
	types: () => [
		ChangeSettingPayload,
		InvalidInput,
		RuleViolation,
		NotFound,
		Forbidden
	],
	resolveType: (value) => value.constructor
});
// apps/api/src/modules/settings/settings.service.ts
/** With the latest change of each, from the history. */
var STORED = `
  SELECT s.key, s.value, ${instantText("r.recorded_at")} AS "changedAt", a.name AS "changedBy"
  FROM setting s
  LEFT JOIN LATERAL (SELECT c.revision FROM change c WHERE c.table_name = 'setting' AND c.record_id = s.id::text ORDER BY c.revision DESC LIMIT 1) c ON true
  LEFT JOIN revision r ON r.number = c.revision
  LEFT JOIN account a ON a.id = r.account_id
  WHERE $1::text IS NULL OR s.key = $1`;
var SettingsService = class SettingsService {
	constructor(database) {
		this.database = database;
	}
	async list(language) {
		const stored = await this.database.query(STORED, [null]);
		const texts = createTranslator(language);
		return SETTING_KEYS.map((key) => shown(key, stored.find((setting) => setting.key === key), texts));
	}
	/** Under the exclusive area lock, because every agreement's state and coverage is computed anew in the same transaction (decision 4). */
	async change(actor, input, language) {
		const invalid = await invalidInput(input, language);
		if (invalid) return invalid;
		const { key } = input;
		if (!isSettingKey(key)) return new NotFound(language);
		const value = parseSetting(key, input.value);
		if (value === void 0) return new RuleViolation([problem("SET-01", { allowed: SETTINGS[key].allowed }, "value")], language);
		await this.database.write({
			accountId: actor.accountId,
			source: "FORM"
		}, (tx) => store(tx, key, value), { areas: "exclusive" });
		const [stored] = await this.database.query(STORED, [key]);
		return new ChangeSettingPayload(shown(key, stored, createTranslator(language)));
	}
};
SettingsService = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [typeof Database === "undefined" ? Object : Database])], SettingsService);
/** Writes nothing when the setting has that value already (U-04), by default or not. */
async function store(tx, key, value) {
	const row = await tx.lock(SettingEntity, { key });
	if (row) await tx.update(SettingEntity, {
		id: row.id,
		version: row.version
	}, { value });
	else if (JSON.stringify(value) !== JSON.stringify(SETTINGS[key].standard)) await tx.insert(SettingEntity, {
		id: randomUUID(),
		key,
		value,
		version: 1
	});
}
function shown(key, stored, texts) {
	const { kind, standard } = SETTINGS[key];
	return {
		key,
		kind,
		name: texts.t(`settings.names.${key}`),
		description: texts.t(`settings.explanations.${key}`),
		value: JSON.stringify(stored?.value ?? standard),
		defaultValue: JSON.stringify(standard),
		changedAt: stored?.changedAt ?? null,
		changedBy: stored?.changedBy ?? null
	};
}
// apps/api/src/modules/settings/settings.resolver.ts
var SettingsResolver = class SettingsResolver {
	constructor(service) {
		this.service = service;
	}
	settings(context) {
		return this.service.list(context.language);
	}
	changeSetting(input, actor, context) {
		return this.service.change(actor, input, context.language);
	}
};
__decorate([
	Query(() => [SettingType], {
		description: "Every setting.",
		complexity: 20
	}),
	Requires("settings.read"),
	__decorateParam(0, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], SettingsResolver.prototype, "settings", null);
__decorate([
	Mutation(() => ChangeSettingResult, { description: "Changes a setting; the state and coverage of every agreement follow at once." }),
	Requires("settings.edit"),
	__decorateParam(0, Args("input", { description: "What to do it with." })),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof ChangeSettingInput === "undefined" ? Object : ChangeSettingInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], SettingsResolver.prototype, "changeSetting", null);
SettingsResolver = __decorate([Resolver(() => SettingType), __decorateMetadata("design:paramtypes", [typeof SettingsService === "undefined" ? Object : SettingsService])], SettingsResolver);
// apps/api/src/modules/settings/settings.store.ts
var SettingsStore = class SettingsStore {
	/** What the rules of agreements and coverage read. */
	async agreement(from) {
		const rows = await from.query("SELECT key, value FROM setting WHERE key = ANY($1)", [SETTING_KEYS]);
		const stored = new Map(rows.map((row) => [row.key, row.value]));
		const valueOf = (key) => stored.has(key) ? SETTINGS[key].schema.parse(stored.get(key)) : SETTINGS[key].standard;
		return {
			endingSoonDays: valueOf("endingSoonDays"),
			unknownEndMonths: valueOf("unknownEndMonths"),
			countedKinds: valueOf("countedKinds"),
			partialCounts: valueOf("partialCounts")
		};
	}
};
SettingsStore = __decorate([Injectable()], SettingsStore);
// apps/api/src/modules/settings/settings.module.ts
var SettingsModule = class SettingsModule {};
SettingsModule = __decorate([Module({
	providers: [
		SettingsResolver,
		SettingsService,
		SettingsStore
	],
	exports: [SettingsStore]
})], SettingsModule);
// apps/api/src/modules/agreement/derived-rows.ts
/** A period with both ends inclusive as PostgreSQL reads it. */
var dateRange = (from, to) => `[${from ?? ""},${to ?? ""}]`;
/** A-08 and C-01 of one agreement; the only place that turns facts into stored states and coverage. */
function derivedRowsOf(record, index, settings) {
	const facts = factsOf(record);
	const periods = statePeriods(facts, settings, { hasFollowUp: false });
	const spans = coverageSpans(facts, index, settings);
	return {
		agreementId: record.id,
		periods: periods.map((period, position) => periodRow(record, period, position)),
		spans: spans.map((span) => spanRow(record, span))
	};
}
var periodRow = (record, period, position) => ({
	agreement_id: record.id,
	position,
	state: period.state,
	days: dateRange(period.from, period.to),
	effective_end: period.effectiveEnd,
	current_end: period.currentEnd,
	last_notice_day: period.lastNoticeDay,
	ended_because: period.endedBecause,
	is_end_unknown: period.isEndUnknown,
	reasons: period.reasons
});
var spanRow = (record, span) => ({
	agreement_id: record.id,
	agreement_number: record.number,
	agreement_kind: record.kind,
	is_restricted: record.visibility === "RESTRICTED",
	counterpart_counties: countiesOf(record),
	municipality_id: span.municipalityId,
	coverage_class: span.coverageClass,
	certainty: span.certainty,
	area_row_id: span.areaRowId,
	via: span.via,
	days: dateRange(span.from, span.to)
});
var countiesOf = (record) => record.parties.flatMap(({ side, partner }) => side === "COUNTERPART" && partner?.countyCode ? [partner.countyCode] : []).sort();
// apps/api/src/modules/agreement/derived-rows.store.ts
var DAYS = `'[' || coalesce(lower(days)::text, '') || ',' || coalesce((upper(days) - 1)::text, '') || ']'`;
var STORED_PERIODS = `
  SELECT agreement_id, position, state, ${DAYS} AS days, effective_end::text, current_end::text, last_notice_day::text, ended_because, is_end_unknown, reasons
  FROM agreement_state_period WHERE agreement_id = ANY($1) AND upper_inf(revisions) ORDER BY agreement_id, position`;
var STORED_SPANS = `
  SELECT agreement_id, agreement_number, agreement_kind, is_restricted, counterpart_counties, municipality_id, coverage_class, certainty, area_row_id, via, ${DAYS} AS days
  FROM coverage_span WHERE agreement_id = ANY($1) AND upper_inf(revisions)`;
var INSERT_PERIODS = `
  INSERT INTO agreement_state_period
  SELECT agreement_id, position, state, days, effective_end, current_end, last_notice_day, ended_because, is_end_unknown, reasons, int8range($2, NULL)
  FROM jsonb_to_recordset($1) AS row (agreement_id uuid, position int, state text, days daterange, effective_end date, current_end date,
    last_notice_day date, ended_because text, is_end_unknown boolean, reasons jsonb)`;
var INSERT_SPANS = `
  INSERT INTO coverage_span
  SELECT agreement_id, agreement_number, agreement_kind, is_restricted, counterpart_counties, municipality_id, coverage_class, certainty, area_row_id, via, days, int8range($2, NULL)
  FROM jsonb_to_recordset($1) AS row (agreement_id uuid, agreement_number text, agreement_kind text, is_restricted boolean, counterpart_counties text[], municipality_id uuid,
    coverage_class text, certainty text, area_row_id uuid, via text, days daterange)`;
/** Those whose stored rows differ from what the facts give. */
async function differing(from, computed) {
	const ids = [computed.map((rows) => rows.agreementId)];
	const periods = byAgreement(await from.query(STORED_PERIODS, ids));
	const spans = byAgreement(await from.query(STORED_SPANS, ids));
	return computed.filter((rows) => !isSameValue(rows.periods, periods.get(rows.agreementId) ?? []) || !isSameValue(inOrder(rows.spans), inOrder(spans.get(rows.agreementId) ?? [])));
}
/** Ends the stored rows of these agreements with the revision before, and begins the computed ones with this. */
async function replace(tx, computed, revision) {
	if (computed.length === 0) return;
	const ids = computed.map((rows) => rows.agreementId);
	for (const table of ["agreement_state_period", "coverage_span"]) await tx.query(`UPDATE ${table} SET revisions = int8range(lower(revisions), $2) WHERE agreement_id = ANY($1) AND upper_inf(revisions)`, [ids, revision]);
	await tx.query(INSERT_PERIODS, [JSON.stringify(computed.flatMap((rows) => rows.periods)), revision]);
	await tx.query(INSERT_SPANS, [JSON.stringify(computed.flatMap((rows) => rows.spans)), revision]);
}
function byAgreement(rows) {
	const grouped = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const own = grouped.get(row.agreement_id);
		if (own) own.push(row);
		else grouped.set(row.agreement_id, [row]);
	}
	return grouped;
}
var keyOf$2 = /* @__PURE__ */ __name((row) => `${row.municipality_id} ${row.days}`, "keyOf");
var inOrder = (rows) => [...rows].sort((a, b) => keyOf$2(a) < keyOf$2(b) ? -1 : 1);
// apps/api/src/modules/agreement/agreement.derivation.ts
/** A change in these concerns every agreement: the register, and the settings that the rules read. */
var CONCERNS_ALL = /* @__PURE__ */ new Set([
	"municipality",
	"municipality_version",
	"area_membership",
	"area_event",
	"setting"
]);
var BATCH = 500;
var AgreementDerivation = class AgreementDerivation {
	constructor(database, areas, settings) {
		this.database = database;
		this.areas = areas;
		this.settings = settings;
		this.name = "agreement";
	}
	onModuleInit() {
		this.database.derive(this);
	}
	async affected(changes, tx) {
		if (changes.some((change) => CONCERNS_ALL.has(change.table))) return "ALL";
		const own = changes.filter((change) => change.aggregate === "agreement").map((change) => change.aggregateId);
		const partners = changes.filter((change) => change.aggregate === "partner").map((change) => change.aggregateId);
		return [.../* @__PURE__ */ new Set([...own, ...await agreementsOf(tx, [...new Set(partners)])])];
	}
	async derive(tx, affected, revision) {
		for await (const computed of this.computed(tx, affected)) await replace(tx, await differing(tx, computed), revision);
	}
	/** Agreements whose stored rows are not what their facts give: none, unless something is broken. */
	async check() {
		const wrong = [];
		for await (const computed of this.computed(this.database, "ALL")) wrong.push(...(await differing(this.database, computed)).map((rows) => rows.agreementId));
		return wrong;
	}
	async *computed(from, affected) {
		const index = await this.areas.index(from);
		const settings = await this.settings.agreement(from);
		const ids = affected === "ALL" ? await allIds(from) : affected;
		for (let start = 0; start < ids.length; start += BATCH) yield (await loadRecords(from, ids.slice(start, start + BATCH))).map((record) => derivedRowsOf(record, index, settings));
	}
};
AgreementDerivation = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [
	typeof Database === "undefined" ? Object : Database,
	typeof AreaStore === "undefined" ? Object : AreaStore,
	typeof SettingsStore === "undefined" ? Object : SettingsStore
])], AgreementDerivation);
async function allIds(from) {
	return (await from.query("SELECT id FROM agreement ORDER BY number")).map((row) => row.id);
}
async function agreementsOf(tx, partnerIds) {
	if (partnerIds.length === 0) return [];
	return (await tx.query("SELECT DISTINCT agreement_id AS id FROM agreement_party WHERE partner_id = ANY($1)", [partnerIds])).map((row) => row.id);
}
// apps/api/src/modules/agreement/agreement.entity.ts
var AgreementEntity = class AgreementEntity {};
__decorate([PrimaryColumn("uuid"), __decorateMetadata("design:type", String)], AgreementEntity.prototype, "id", void 0);
__decorate([Column("text"), __decorateMetadata("design:type", String)], AgreementEntity.prototype, "number", void 0);
__decorate([Column("int"), __decorateMetadata("design:type", Number)], AgreementEntity.prototype, "version", void 0);
__decorate([Column("text"), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "kind", void 0);
__decorate([Column("text"), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "stage", void 0);
__decorate([Column("text", {
	name: "term_kind",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "termKind", void 0);
__decorate([Column("text", { nullable: true }), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "starts", void 0);
__decorate([Column("text", { nullable: true }), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "ends", void 0);
__decorate([Column("int", {
	name: "renewal_months",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "renewalMonths", void 0);
__decorate([Column("text", { name: "notice_kind" }), __decorateMetadata("design:type", String)], AgreementEntity.prototype, "noticeKind", void 0);
__decorate([Column("int", {
	name: "notice_months",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "noticeMonths", void 0);
__decorate([Column("text", {
	name: "notice_anchor",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "noticeAnchor", void 0);
__decorate([Column("date", {
	name: "review_on",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "reviewOn", void 0);
__decorate([Column("text", {
	name: "ending_manner",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "endingManner", void 0);
__decorate([Column("date", {
	name: "ending_notice_on",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "endingNoticeOn", void 0);
__decorate([Column("date", {
	name: "ending_last_day",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "endingLastDay", void 0);
__decorate([Column("text", {
	name: "ending_reason",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "endingReason", void 0);
__decorate([Column("date", {
	name: "decided_on",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "decidedOn", void 0);
__decorate([Column("text", {
	name: "decision_body",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "decisionBody", void 0);
__decorate([Column("text", {
	name: "decision_section",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "decisionSection", void 0);
__decorate([Column("text", {
	name: "decision_url",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "decisionUrl", void 0);
__decorate([Column("date", {
	name: "signed_on",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "signedOn", void 0);
__decorate([Column("text", {
	name: "original_kept_at",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "originalKeptAt", void 0);
__decorate([Column("text", {
	name: "own_record_number",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "ownRecordNumber", void 0);
__decorate([Column("text", {
	name: "partner_record_number",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "partnerRecordNumber", void 0);
__decorate([Column("uuid", { name: "owner_unit_id" }), __decorateMetadata("design:type", String)], AgreementEntity.prototype, "ownerUnitId", void 0);
__decorate([Column("uuid", {
	name: "responsible_id",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "responsibleId", void 0);
__decorate([Column("uuid", {
	name: "created_by",
	nullable: true
}), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "createdBy", void 0);
__decorate([Column("boolean", { name: "is_recorded_afterwards" }), __decorateMetadata("design:type", Boolean)], AgreementEntity.prototype, "isRecordedAfterwards", void 0);
__decorate([Column("text"), __decorateMetadata("design:type", Object)], AgreementEntity.prototype, "visibility", void 0);
__decorate([Column("boolean", { name: "shows_in_coverage" }), __decorateMetadata("design:type", Boolean)], AgreementEntity.prototype, "showsInCoverage", void 0);
AgreementEntity = __decorate([Entity("agreement"), Recorded({
	aggregate: "agreement",
	aggregateKey: "id"
})], AgreementEntity);
// apps/api/src/platform/audit/history-store.ts
var SELECT$2 = `
  SELECT c.revision, ${instantText("r.recorded_at")} AS at, r.account_id AS "accountId", r.source, reason.new_value #>> '{}' AS reason,
         c.table_name AS "table", c.record_id AS "recordId", c.aggregate_version AS version, c.field,
         v.old_value AS before, v.new_value AS after, v.revision IS NULL AS "isErased"
  FROM change c
  JOIN revision r ON r.number = c.revision
  LEFT JOIN change_value v ON v.revision = c.revision AND v.position = c.position
  LEFT JOIN change rc ON rc.revision = c.revision AND rc.table_name = 'revision' AND rc.field = 'reason'
  LEFT JOIN change_value reason ON reason.revision = rc.revision AND reason.position = rc.position`;
/** Reads the history that `Database.write` records. */
var HistoryStore = class {
	constructor(database) {
		this.database = database;
	}
	/** Every change of an aggregate up to a revision, oldest first. */
	ofAggregate(aggregate, id, upTo) {
		return this.database.query(`${SELECT$2} WHERE c.aggregate = $1 AND c.aggregate_id = $2 AND ($3::bigint IS NULL OR c.revision <= $3) ORDER BY c.revision, c.position`, [
			aggregate,
			id,
			upTo ?? null
		]);
	}
	/** What others changed after the aggregate had `version` (A-18). */
	changedSince(aggregate, id, version) {
		return this.database.query(`${SELECT$2} WHERE c.aggregate = $1 AND c.aggregate_id = $2 AND c.aggregate_version > $3 ORDER BY c.revision, c.position`, [
			aggregate,
			id,
			version
		]);
	}
	/** Deletes values and salts that belong to a person; the chain over the digests still verifies (U-01). */
	async eraseSubject(subjectId) {
		await this.database.query("DELETE FROM change_value WHERE subject_id = $1", [subjectId]);
	}
};
// apps/api/src/modules/history/history.reader.ts
var ID$1 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** What an id stands for, whatever table it is of. */
var NAMES = `
  SELECT id::text, name FROM account WHERE id = ANY($1::uuid[])
  UNION ALL SELECT id::text, CASE WHEN $2 = 'sv' THEN coalesce(name_sv, name_fi) ELSE name_fi END FROM unit WHERE id = ANY($1::uuid[])
  UNION ALL SELECT id::text, CASE WHEN $2 = 'sv' THEN coalesce(name_sv, name_fi) ELSE name_fi END FROM partner WHERE id = ANY($1::uuid[])
  UNION ALL (SELECT DISTINCT ON (municipality_id) municipality_id::text, CASE WHEN $2 = 'sv' THEN name_sv ELSE name_fi END
             FROM municipality_version WHERE municipality_id = ANY($1::uuid[]) ORDER BY municipality_id, valid_from DESC NULLS LAST)`;
/** Fields that say nothing to a person. */
var SILENT = /* @__PURE__ */ new Set(["position", "agreementId"]);
var HistoryReader = class HistoryReader {
	constructor(history, database) {
		this.history = history;
		this.database = database;
	}
	async entries(aggregate, id, language) {
		const changes = await this.history.ofAggregate(aggregate, id);
		const names = await this.namesIn(changes, language);
		const translator = createTranslator(language);
		const byRevision = /* @__PURE__ */ new Map();
		for (const change of changes) byRevision.set(change.revision, [...byRevision.get(change.revision) ?? [], change]);
		return [...byRevision.values()].reverse().map((group) => entryOf(group, names, translator));
	}
	async namesIn(changes, language) {
		const values = changes.flatMap((change) => [
			change.before,
			change.after,
			change.accountId
		]).flat();
		const ids = [...new Set(values.filter((value) => typeof value === "string" && ID$1.test(value)))];
		if (ids.length === 0) return /* @__PURE__ */ new Map();
		const rows = await this.database.query(NAMES, [ids, language]);
		return new Map(rows.map((row) => [row.id, row.name]));
	}
};
HistoryReader = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [typeof HistoryStore === "undefined" ? Object : HistoryStore, typeof Database === "undefined" ? Object : Database])], HistoryReader);
function entryOf(changes, names, translator) {
	const [first] = changes;
	if (!first) throw new Error("a revision without changes");
	return {
		revision: first.revision,
		at: first.at,
		actor: first.accountId && names.get(first.accountId) || translator.t("history.systemActor"),
		source: translator.find(`history.sources.${first.source}`) ?? first.source,
		reason: first.reason,
		changes: changes.filter((change) => !SILENT.has(change.field)).map((change) => changeOf(change, names, translator))
	};
}
function changeOf(change, names, translator) {
	const label = fieldLabel(translator, change.table, change.field);
	if (change.isErased) return {
		label,
		old: null,
		new: translator.t("history.erased", { day: "" }).trim()
	};
	const shown = (value) => fieldValueText(translator, change.table, change.field, named$2(value, names));
	return {
		label,
		old: shown(change.before),
		new: shown(change.after)
	};
}
function named$2(value, names) {
	if (Array.isArray(value)) return value.map((item) => named$2(item, names));
	return typeof value === "string" ? names.get(value) ?? value : value;
}
__name(named$2, "named");
// apps/api/src/modules/history/history.module.ts
var HistoryModule = class HistoryModule {};
HistoryModule = __decorate([Module({
	providers: [HistoryReader],
	exports: [HistoryReader]
})], HistoryModule);
// apps/api/src/modules/history/history.types.ts
var HistoryChange = class HistoryChange {};
__decorate([Field(() => String, { description: "The field on the screen." }), __decorateMetadata("design:type", String)], HistoryChange.prototype, "label", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "What stood before; empty = nothing."
}), __decorateMetadata("design:type", Object)], HistoryChange.prototype, "old", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "What stands after; empty = nothing."
}), __decorateMetadata("design:type", Object)], HistoryChange.prototype, "new", void 0);
HistoryChange = __decorate([ObjectType({ description: "One field that changed." })], HistoryChange);
var HistoryEntry = class HistoryEntry {};
__decorate([Field(() => String, { description: "Number of the revision." }), __decorateMetadata("design:type", String)], HistoryEntry.prototype, "revision", void 0);
__decorate([Field(() => DateTimeScalar, { description: "When it was recorded." }), __decorateMetadata("design:type", String)], HistoryEntry.prototype, "at", void 0);
__decorate([Field(() => String, { description: "Who recorded it." }), __decorateMetadata("design:type", String)], HistoryEntry.prototype, "actor", void 0);
__decorate([Field(() => String, { description: "From where: form, import, register, system, example data." }), __decorateMetadata("design:type", String)], HistoryEntry.prototype, "source", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Why, if asked."
}), __decorateMetadata("design:type", Object)], HistoryEntry.prototype, "reason", void 0);
__decorate([Field(() => [HistoryChange], { description: "The fields." }), __decorateMetadata("design:type", Array)], HistoryEntry.prototype, "changes", void 0);
HistoryEntry = __decorate([ObjectType({ description: "One recorded change of a record (U-01)." })], HistoryEntry);
// apps/api/src/modules/organisation/organisation.store.ts
var SELECT$1 = `
  SELECT u.id, u.kind, u.parent_id AS "parentId", u.name_fi AS "nameFi", u.name_sv AS "nameSv",
         coalesce(array_agg(m.municipality_id::text ORDER BY m.municipality_id) FILTER (WHERE m.id IS NOT NULL), '{}') AS "municipalityIds"
  FROM unit u LEFT JOIN unit_municipality m ON m.unit_id = u.id
  GROUP BY u.id
  ORDER BY array_position(ARRAY['CENTRAL', 'DISTRICT', 'ASSOCIATION'], u.kind), u.name_fi COLLATE "fi-FI-x-icu", u.id`;
var OrganisationStore = class OrganisationStore {
	constructor(database) {
		this.database = database;
		this.copy = null;
	}
	/** The tree as it is now: one cheap query, two when it has changed. */
	async current() {
		const [row] = await this.database.query("SELECT version FROM unit_tree");
		return this.at(row?.version ?? "0");
	}
	/** For those who have read `unit_tree.version` with a query of their own. */
	async at(version) {
		if (this.copy?.version === version) return this.copy.organisation;
		const units = await this.database.query(SELECT$1);
		const organisation = {
			units,
			byId: new Map(units.map((unit) => [unit.id, unit])),
			tree: buildUnitTree(units)
		};
		this.copy = {
			version,
			organisation
		};
		return organisation;
	}
};
OrganisationStore = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [typeof Database === "undefined" ? Object : Database])], OrganisationStore);
/** The name in the language of the request; Finnish for English. */
var unitName = (unit, language) => language === "sv" ? unit.nameSv : unit.nameFi;
// apps/api/src/modules/organisation/unit.types.ts
var UnitKindEnum = enumOf(UNIT_KINDS);
registerEnumType(UnitKindEnum, {
	name: "UnitKind",
	description: "What kind of unit of the organisation it is (R-02).",
	valuesMap: {
		CENTRAL: { description: "The central organisation." },
		DISTRICT: { description: "A district." },
		ASSOCIATION: { description: "A local association." }
	}
});
var UnitType = class UnitType {};
__decorate([Field(() => ID, { description: "Identity." }), __decorateMetadata("design:type", String)], UnitType.prototype, "id", void 0);
__decorate([Field(() => UnitKindEnum, { description: "Its kind." }), __decorateMetadata("design:type", String)], UnitType.prototype, "kind", void 0);
__decorate([Field(() => String, { description: "Its name in the language of the request." }), __decorateMetadata("design:type", String)], UnitType.prototype, "name", void 0);
__decorate([Field(() => UnitType, {
	nullable: true,
	description: "The unit above it; null for the central organisation."
}), __decorateMetadata("design:type", Object)], UnitType.prototype, "parent", void 0);
UnitType = __decorate([ObjectType("Unit", { description: "A unit of the organisation: the central organisation, a district or a local association (R-02)." })], UnitType);
/** The unit with those above it, for showing. */
function unitType(unit, organisation, language) {
	const parent = unit.parentId === null ? void 0 : organisation.byId.get(unit.parentId);
	return {
		id: unit.id,
		kind: unit.kind,
		name: unitName(unit, language),
		parent: parent === void 0 ? null : unitType(parent, organisation, language)
	};
}
// apps/api/src/modules/organisation/unit.resolver.ts
var UnitResolver = class UnitResolver {
	constructor(store) {
		this.store = store;
	}
	async units(context) {
		const organisation = await this.store.current();
		return organisation.units.map((unit) => unitType(unit, organisation, context.language));
	}
};
__decorate([
	Query(() => [UnitType], {
		description: "The whole organisation: the central organisation, then districts, then associations, by name.",
		complexity: 20
	}),
	Requires("unit.read"),
	__decorateParam(0, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object]),
	__decorateMetadata("design:returntype", Promise)
], UnitResolver.prototype, "units", null);
UnitResolver = __decorate([Resolver(() => UnitType), __decorateMetadata("design:paramtypes", [typeof OrganisationStore === "undefined" ? Object : OrganisationStore])], UnitResolver);
// apps/api/src/modules/organisation/organisation.module.ts
var OrganisationModule = class OrganisationModule {};
OrganisationModule = __decorate([Module({
	providers: [OrganisationStore, UnitResolver],
	exports: [OrganisationStore]
})], OrganisationModule);
// apps/api/src/modules/organisation/unit.entity.ts
var UnitEntity = class UnitEntity {};
__decorate([PrimaryColumn({ type: "uuid" }), __decorateMetadata("design:type", String)], UnitEntity.prototype, "id", void 0);
__decorate([Column({ type: "text" }), __decorateMetadata("design:type", Object)], UnitEntity.prototype, "kind", void 0);
__decorate([Column({
	name: "parent_id",
	type: "uuid",
	nullable: true
}), __decorateMetadata("design:type", Object)], UnitEntity.prototype, "parentId", void 0);
__decorate([Column({
	name: "name_fi",
	type: "text"
}), __decorateMetadata("design:type", String)], UnitEntity.prototype, "nameFi", void 0);
__decorate([Column({
	name: "name_sv",
	type: "text"
}), __decorateMetadata("design:type", String)], UnitEntity.prototype, "nameSv", void 0);
__decorate([Column({ type: "int" }), __decorateMetadata("design:type", Number)], UnitEntity.prototype, "version", void 0);
UnitEntity = __decorate([Entity("unit"), Recorded({
	aggregate: "unit",
	aggregateKey: "id"
})], UnitEntity);
var UnitMunicipalityEntity = class UnitMunicipalityEntity {};
__decorate([PrimaryColumn({ type: "uuid" }), __decorateMetadata("design:type", String)], UnitMunicipalityEntity.prototype, "id", void 0);
__decorate([Column({
	name: "unit_id",
	type: "uuid"
}), __decorateMetadata("design:type", String)], UnitMunicipalityEntity.prototype, "unitId", void 0);
__decorate([Column({
	name: "municipality_id",
	type: "uuid"
}), __decorateMetadata("design:type", String)], UnitMunicipalityEntity.prototype, "municipalityId", void 0);
UnitMunicipalityEntity = __decorate([Entity("unit_municipality"), Recorded({
	aggregate: "unit",
	aggregateKey: "unitId"
})], UnitMunicipalityEntity);
// apps/api/src/modules/organisation/seed-organisation.ts
/** Chosen once: the name `unit/central` in the register's namespace. */
var CENTRAL_UNIT_ID = "fbe1875f-acc7-56fa-97f9-a0c7be39df4c";
var REGISTER = {
	accountId: null,
	source: "REGISTER"
};
var units = () => [{
	id: CENTRAL_UNIT_ID,
	kind: "CENTRAL",
	parentId: null,
	nameFi: "Keskusjärjestö",
	nameSv: "Centralorganisationen"
}, ...DISTRICTS.map(({ id, nameFi, nameSv }) => ({
	id,
	kind: "DISTRICT",
	parentId: CENTRAL_UNIT_ID,
	nameFi,
	nameSv
}))];
/** R-02: the central organisation and the ten districts, where they are not there yet. What people have changed since stays. */
function seedOrganisation(database) {
	return database.write(REGISTER, (tx) => insertMissing(tx), { areas: "exclusive" });
}
async function insertMissing(tx) {
	const found = await tx.query("SELECT id FROM unit");
	const known = new Set(found.map((unit) => unit.id));
	for (const unit of units()) if (!known.has(unit.id)) await tx.insert(UnitEntity, {
		...unit,
		version: 1
	});
}
// apps/api/src/modules/partner/partner.entity.ts
var PartnerEntity = class PartnerEntity {};
__decorate([PrimaryColumn("uuid"), __decorateMetadata("design:type", String)], PartnerEntity.prototype, "id", void 0);
__decorate([Column("int"), __decorateMetadata("design:type", Number)], PartnerEntity.prototype, "version", void 0);
__decorate([Column("text"), __decorateMetadata("design:type", Object)], PartnerEntity.prototype, "kind", void 0);
__decorate([Column("text", { name: "name_fi" }), __decorateMetadata("design:type", String)], PartnerEntity.prototype, "nameFi", void 0);
__decorate([Column("text", {
	name: "name_sv",
	nullable: true
}), __decorateMetadata("design:type", Object)], PartnerEntity.prototype, "nameSv", void 0);
__decorate([Column("text", {
	name: "business_id",
	nullable: true
}), __decorateMetadata("design:type", Object)], PartnerEntity.prototype, "businessId", void 0);
__decorate([Column("text", {
	name: "county_code",
	nullable: true
}), __decorateMetadata("design:type", Object)], PartnerEntity.prototype, "countyCode", void 0);
__decorate([Column("uuid", {
	name: "municipality_id",
	nullable: true
}), __decorateMetadata("design:type", Object)], PartnerEntity.prototype, "municipalityId", void 0);
PartnerEntity = __decorate([Entity("partner"), Recorded({
	aggregate: "partner",
	aggregateKey: "id"
})], PartnerEntity);
var PartnerStandsForEntity = class PartnerStandsForEntity {};
__decorate([PrimaryColumn("uuid"), __decorateMetadata("design:type", String)], PartnerStandsForEntity.prototype, "id", void 0);
__decorate([Column("uuid", { name: "partner_id" }), __decorateMetadata("design:type", String)], PartnerStandsForEntity.prototype, "partnerId", void 0);
__decorate([Column("uuid", { name: "municipality_id" }), __decorateMetadata("design:type", String)], PartnerStandsForEntity.prototype, "municipalityId", void 0);
PartnerStandsForEntity = __decorate([Entity("partner_stands_for"), Recorded({
	aggregate: "partner",
	aggregateKey: "partnerId"
})], PartnerStandsForEntity);
// apps/api/src/modules/partner/partner.queries.ts
var MOST = 50;
/** Current name of a partner in a language; a municipality and a county go by their register names. */
var SELECT = `
  SELECT p.id, p.kind, CASE WHEN $1 = 'sv' THEN coalesce(p.name_sv, p.name_fi) ELSE p.name_fi END AS name, p.county_code AS "countyCode",
         (SELECT coalesce(array_agg(v.code::text ORDER BY v.code), '{}') FROM municipality_version v
          WHERE v.valid_to IS NULL AND (v.municipality_id = p.municipality_id
             OR v.municipality_id IN (SELECT s.municipality_id FROM partner_stands_for s WHERE s.partner_id = p.id))) AS "municipalityCodes"
  FROM partner p`;
var PartnerQueries = class PartnerQueries {
	constructor(database) {
		this.database = database;
	}
	/** Type-ahead that forgives accents and case: names that begin so first, then names that contain it; counties before the rest. */
	search(text, limit, language) {
		return this.database.query(`${SELECT}
       WHERE $2 = '' OR unaccent(lower(p.name_fi)) LIKE '%' || unaccent(lower($2)) || '%' OR unaccent(lower(coalesce(p.name_sv, ''))) LIKE '%' || unaccent(lower($2)) || '%'
       ORDER BY unaccent(lower(p.name_fi)) LIKE unaccent(lower($2)) || '%' DESC, p.kind = 'COUNTY' DESC, p.kind = 'MUNICIPALITY' DESC,
                p.name_fi COLLATE "fi-FI-x-icu", p.id
       LIMIT $3`, [
			language,
			text.trim(),
			Math.min(Math.max(limit, 1), MOST)
		]);
	}
	async byId(id, language) {
		const [found] = await this.database.query(`${SELECT} WHERE p.id = $2`, [language, id]);
		return found ?? null;
	}
};
PartnerQueries = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [typeof Database === "undefined" ? Object : Database])], PartnerQueries);
// apps/api/src/modules/partner/partner.types.ts
var PartnerKindEnum = enumOf(PARTNER_KINDS);
registerEnumType(PartnerKindEnum, {
	name: "PartnerKind",
	description: "P-01: what kind of organisation a partner is."
});
var PartnerType = class PartnerType {};
__decorate([Field(() => ID, { description: "Identity." }), __decorateMetadata("design:type", String)], PartnerType.prototype, "id", void 0);
__decorate([Field(() => PartnerKindEnum, { description: "Its kind." }), __decorateMetadata("design:type", Object)], PartnerType.prototype, "kind", void 0);
__decorate([Field(() => String, { description: "Its name in the language of the request." }), __decorateMetadata("design:type", String)], PartnerType.prototype, "name", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Two-digit code, when it is a county."
}), __decorateMetadata("design:type", Object)], PartnerType.prototype, "countyCode", void 0);
__decorate([Field(() => [String], { description: "Codes of the municipality itself, or of those that a joint authority stands for." }), __decorateMetadata("design:type", Array)], PartnerType.prototype, "municipalityCodes", void 0);
PartnerType = __decorate([ObjectType("Partner", { description: "An organisation that we agree with (P-01)." })], PartnerType);
// apps/api/src/modules/partner/partner.inputs.ts
var AddPartnerInput = class AddPartnerInput {};
__decorate([
	Field(() => ID, { description: "Chosen by the client; sending the same again is harmless." }),
	IsUUID(),
	__decorateMetadata("design:type", String)
], AddPartnerInput.prototype, "id", void 0);
__decorate([Field(() => PartnerKindEnum, { description: "What kind of organisation." }), __decorateMetadata("design:type", Object)], AddPartnerInput.prototype, "kind", void 0);
__decorate([
	Field(() => String, { description: "Name in Finnish." }),
	Length(2, 200),
	__decorateMetadata("design:type", String)
], AddPartnerInput.prototype, "nameFi", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Name in Swedish."
	}),
	IsOptional(),
	MaxLength(200),
	__decorateMetadata("design:type", Object)
], AddPartnerInput.prototype, "nameSv", void 0);
__decorate([
	Field(() => [String], {
		defaultValue: [],
		description: "Codes of the municipalities that a joint authority stands for (C-02)."
	}),
	Matches(/^\d{3}$/, { each: true }),
	__decorateMetadata("design:type", Array)
], AddPartnerInput.prototype, "standsFor", void 0);
AddPartnerInput = __decorate([InputType({ description: "A new partner. Counties and municipalities are in the register already and are not added." })], AddPartnerInput);
// apps/api/src/modules/partner/partner.service.ts
/** Kinds whose partners come from the area register. */
var REGISTERED = ["COUNTY", "MUNICIPALITY"];
var PartnerService = class PartnerService {
	constructor(database, queries) {
		this.database = database;
		this.queries = queries;
	}
	async add(actor, input, language) {
		const invalid = await invalidInput(input, language);
		if (invalid) return invalid;
		if (REGISTERED.includes(input.kind)) return new InvalidInput([problem("GEN-003", { field: "kind" }, "kind")], language);
		return await this.database.write({
			accountId: actor.accountId,
			source: "FORM"
		}, (tx) => this.insert(tx, input, language)) ?? await this.written(input.id, language);
	}
	async insert(tx, input, language) {
		if (await tx.manager.findOneBy(PartnerEntity, { id: input.id })) return null;
		const municipalities = await this.municipalitiesOf(tx, input.standsFor);
		const unknown = input.standsFor.filter((code) => !municipalities.has(code));
		if (unknown.length > 0) return new RuleViolation([problem("GEO-01", { code: unknown.join(", ") }, "standsFor")], language);
		const { id, kind, nameFi } = input;
		await tx.insert(PartnerEntity, {
			id,
			version: 1,
			kind,
			nameFi: nameFi.trim(),
			nameSv: input.nameSv?.trim() || null,
			businessId: null,
			countyCode: null,
			municipalityId: null
		});
		for (const municipalityId of municipalities.values()) await tx.insert(PartnerStandsForEntity, {
			id: randomUUID(),
			partnerId: id,
			municipalityId
		});
		return null;
	}
	async municipalitiesOf(tx, codes) {
		const rows = await tx.query("SELECT DISTINCT ON (code) code, municipality_id AS id FROM municipality_version WHERE code = ANY($1) ORDER BY code, valid_to DESC NULLS FIRST", [codes]);
		return new Map(rows.map((row) => [row.code.trim(), row.id]));
	}
	async written(id, language) {
		const partner = await this.queries.byId(id, language);
		if (!partner) throw new Error("the partner that was just written is not there");
		return partner;
	}
};
PartnerService = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [typeof Database === "undefined" ? Object : Database, typeof PartnerQueries === "undefined" ? Object : PartnerQueries])], PartnerService);
// apps/api/src/modules/partner/partner.resolver.ts
var AddPartnerResult = resultUnion("AddPartnerResult", PartnerType, [InvalidInput, RuleViolation]);
var PartnerResolver = class PartnerResolver {
	constructor(queries, service) {
		this.queries = queries;
		this.service = service;
	}
	partners(search, limit, context) {
		return this.queries.search(search, limit, context.language);
	}
	addPartner(input, actor, context) {
		return this.service.add(actor, input, context.language);
	}
};
__decorate([
	Query(() => [PartnerType], { description: "Partners whose name holds the text, best first." }),
	Requires("partner.read"),
	__decorateParam(0, Args("search", {
		type: () => String,
		defaultValue: "",
		description: "A part of the name."
	})),
	__decorateParam(1, Args("limit", {
		type: () => Int,
		defaultValue: 20,
		description: "At most 50."
	})),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		String,
		Number,
		Object
	]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], PartnerResolver.prototype, "partners", null);
__decorate([
	Mutation(() => AddPartnerResult, { description: "Adds a partner that is neither a county nor a municipality." }),
	Requires("partner.create"),
	__decorateParam(0, Args("input", { description: "The partner." })),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof AddPartnerInput === "undefined" ? Object : AddPartnerInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], PartnerResolver.prototype, "addPartner", null);
PartnerResolver = __decorate([Resolver(), __decorateMetadata("design:paramtypes", [typeof PartnerQueries === "undefined" ? Object : PartnerQueries, typeof PartnerService === "undefined" ? Object : PartnerService])], PartnerResolver);
// apps/api/src/modules/partner/partner.module.ts
var PartnerModule = class PartnerModule {};
PartnerModule = __decorate([Module({
	providers: [
		PartnerQueries,
		PartnerService,
		PartnerResolver
	],
	exports: [PartnerQueries]
})], PartnerModule);
// apps/api/src/modules/partner/seed-partners.ts
/** Counties and municipalities of the register that have no partner row yet; a municipality goes by its latest name, "Iisalmen kaupunki". */
var MISSING = `
  SELECT 'COUNTY' AS kind, c.name_fi AS "nameFi", c.name_sv AS "nameSv", c.code AS "countyCode", NULL::uuid AS "municipalityId"
  FROM county c WHERE c.is_county AND NOT EXISTS (SELECT 1 FROM partner p WHERE p.county_code = c.code)
  UNION ALL
  SELECT 'MUNICIPALITY', coalesce(v.genitive_fi, v.name_fi) || CASE v.kind WHEN 'KAUPUNKI' THEN ' kaupunki' ELSE ' kunta' END,
         v.name_sv || CASE v.kind WHEN 'KAUPUNKI' THEN ' stad' ELSE ' kommun' END, NULL, v.municipality_id
  FROM (SELECT DISTINCT ON (municipality_id) * FROM municipality_version ORDER BY municipality_id, valid_from DESC NULLS LAST) v
  WHERE NOT EXISTS (SELECT 1 FROM partner p WHERE p.kind = 'MUNICIPALITY' AND p.municipality_id = v.municipality_id)`;
/** Gives every county and municipality its partner row, so that staff never type one (A-07). Harmless to repeat. */
async function seedPartners(database) {
	await database.write({
		accountId: null,
		source: "REGISTER"
	}, async (tx) => {
		const missing = await tx.query(MISSING);
		await tx.insertMany(PartnerEntity, missing.map((row) => ({
			id: randomUUID(),
			version: 1,
			businessId: null,
			...row
		})));
	});
}
// apps/api/src/modules/identity/account.entity.ts
var AccountEntity = class AccountEntity {};
__decorate([PrimaryColumn({ type: "uuid" }), __decorateMetadata("design:type", String)], AccountEntity.prototype, "id", void 0);
__decorate([Column({ type: "text" }), __decorateMetadata("design:type", String)], AccountEntity.prototype, "email", void 0);
__decorate([Column({ type: "text" }), __decorateMetadata("design:type", String)], AccountEntity.prototype, "name", void 0);
__decorate([Column({ type: "text" }), __decorateMetadata("design:type", Object)], AccountEntity.prototype, "language", void 0);
__decorate([Column({
	name: "is_example",
	type: "boolean"
}), __decorateMetadata("design:type", Boolean)], AccountEntity.prototype, "isExample", void 0);
__decorate([Column({
	name: "example_order",
	type: "int",
	nullable: true
}), __decorateMetadata("design:type", Object)], AccountEntity.prototype, "exampleOrder", void 0);
__decorate([Column({ type: "int" }), __decorateMetadata("design:type", Number)], AccountEntity.prototype, "version", void 0);
AccountEntity = __decorate([Entity("account"), Recorded({
	aggregate: "account",
	aggregateKey: "id",
	subjectKey: "id"
})], AccountEntity);
// apps/api/src/modules/identity/password.ts
/** OWASP's least for argon2id: 19 MiB, two passes, one lane; about 10 ms. The library's own algorithm is argon2id. */
var COST = {
	memoryCost: 19456,
	timeCost: 2,
	parallelism: 1
};
/** @param password as typed; equal letters written differently (å as one sign or two) become the same. */
var hashPassword = (password) => hash(password.normalize("NFC"), COST);
var noOnesHash;
/** AUT-01: checking takes as long when there is no such account, so the time tells nothing. */
async function passwordMatches(stored, password) {
	noOnesHash ??= hashPassword(randomBytes(24).toString("base64"));
	return await verify(stored ?? await noOnesHash, password.normalize("NFC")) && stored !== null;
}
// apps/api/src/modules/identity/credential.entity.ts
var CredentialEntity = class CredentialEntity {};
__decorate([PrimaryColumn({ type: "uuid" }), __decorateMetadata("design:type", String)], CredentialEntity.prototype, "id", void 0);
__decorate([Column({
	name: "account_id",
	type: "uuid"
}), __decorateMetadata("design:type", String)], CredentialEntity.prototype, "accountId", void 0);
__decorate([Column({ type: "text" }), __decorateMetadata("design:type", Object)], CredentialEntity.prototype, "kind", void 0);
__decorate([Column({ type: "text" }), __decorateMetadata("design:type", String)], CredentialEntity.prototype, "secret", void 0);
CredentialEntity = __decorate([Entity("credential"), Recorded({
	aggregate: "account",
	aggregateKey: "accountId",
	subjectKey: "accountId",
	except: ["secret"]
})], CredentialEntity);
// apps/api/src/modules/identity/role-assignment.entity.ts
var RoleAssignmentEntity = class RoleAssignmentEntity {};
__decorate([PrimaryColumn({ type: "uuid" }), __decorateMetadata("design:type", String)], RoleAssignmentEntity.prototype, "id", void 0);
__decorate([Column({
	name: "account_id",
	type: "uuid"
}), __decorateMetadata("design:type", String)], RoleAssignmentEntity.prototype, "accountId", void 0);
__decorate([Column({ type: "text" }), __decorateMetadata("design:type", Object)], RoleAssignmentEntity.prototype, "role", void 0);
__decorate([Column({
	name: "unit_id",
	type: "uuid"
}), __decorateMetadata("design:type", String)], RoleAssignmentEntity.prototype, "unitId", void 0);
__decorate([Column({
	name: "valid_from",
	type: "date"
}), __decorateMetadata("design:type", Object)], RoleAssignmentEntity.prototype, "validFrom", void 0);
__decorate([Column({
	name: "valid_to",
	type: "date",
	nullable: true
}), __decorateMetadata("design:type", Object)], RoleAssignmentEntity.prototype, "validTo", void 0);
__decorate([Column({
	type: "text",
	nullable: true
}), __decorateMetadata("design:type", Object)], RoleAssignmentEntity.prototype, "reason", void 0);
__decorate([Column({ type: "int" }), __decorateMetadata("design:type", Number)], RoleAssignmentEntity.prototype, "version", void 0);
RoleAssignmentEntity = __decorate([Entity("role_assignment"), Recorded({
	aggregate: "account",
	aggregateKey: "accountId",
	subjectKey: "accountId"
})], RoleAssignmentEntity);
// apps/api/src/modules/identity/write-person.ts
/** An account in any case writes its address in one way. */
var normalEmail = (email) => email.normalize("NFC").trim().toLowerCase();
/** Stores a person with their rights; who may do so, the caller has decided. */
async function writePerson(tx, person) {
	const { id, name, language, isExample } = person;
	const exampleOrder = person.exampleOrder ?? null;
	await tx.insert(AccountEntity, {
		id,
		email: normalEmail(person.email),
		name,
		language,
		isExample,
		exampleOrder,
		version: 1
	});
	if (person.passwordHash) await tx.insert(CredentialEntity, {
		id: randomUUID(),
		accountId: id,
		kind: "PASSWORD",
		secret: person.passwordHash
	});
	for (const row of person.roles) await writeRoleRow(tx, id, row);
}
async function writeRoleRow(tx, accountId, row) {
	const { id, role, unitId, from } = row;
	const ends = {
		validTo: row.to ?? null,
		reason: row.reason ?? null
	};
	await tx.insert(RoleAssignmentEntity, {
		id,
		accountId,
		role,
		unitId,
		validFrom: from,
		...ends,
		version: 1
	});
}
// apps/api/src/modules/identity/add-administrator.ts
/** The length is all that is asked of a password: GEN-003, TOO_SHORT or TOO_LONG. */
function passwordProblems(password) {
	if (password.length < 12) return [problem("GEN-003", {
		variant: "TOO_SHORT",
		min: 12
	}, "password")];
	return password.length > 200 ? [problem("GEN-003", {
		variant: "TOO_LONG",
		max: 200
	}, "password")] : [];
}
/**
* R-07: somebody has to give the first right, and that is the machine, for whoever can run commands on it. USR-04 when the
* address is taken. @returns the account's id
*/
async function addAdministrator(database, wish, today) {
	const problems = shapeProblems(wish);
	if (problems.length > 0) return {
		ok: false,
		problems
	};
	const { name, language } = wish;
	const email = normalEmail(wish.email);
	const passwordHash = await hashPassword(wish.password);
	return database.write(SYSTEM, async (tx) => {
		if ((await tx.query("SELECT 1 FROM account WHERE email = $1", [email])).length > 0) return fail("USR-04", {}, "email");
		const id = randomUUID();
		const roles = [{
			id: randomUUID(),
			role: "ADMINISTRATOR",
			unitId: CENTRAL_UNIT_ID,
			from: today
		}];
		await writePerson(tx, {
			id,
			email,
			name: name.trim(),
			language,
			isExample: false,
			passwordHash,
			roles
		});
		return ok(id);
	});
}
function shapeProblems({ email, name, password }) {
	return [
		...isEmail(normalEmail(email)) ? [] : [problem("GEN-003", {}, "email")],
		...name.trim() === "" ? [problem("GEN-003", { variant: "MISSING" }, "name")] : [],
		...passwordProblems(password)
	];
}
// apps/api/src/modules/identity/identity.types.ts
var RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, {
	name: "Role",
	description: "What somebody is in the organisation (R-01).",
	valuesMap: {
		VIEWER: { description: "Reads the own district, organisations only elsewhere." },
		REPRESENTATIVE: { description: "A volunteer who represents an association." },
		ASSOCIATION_CONTACT: { description: "The contact of a local association." },
		DISTRICT_USER: { description: "Records and edits what the district owns." },
		DISTRICT_APPROVER: { description: "The same, and approves and voids." },
		CENTRAL_USER: { description: "Records and edits everything." },
		LEADERSHIP: { description: "Reads everything, publishes figures." },
		ADMINISTRATOR: { description: "Manages users, settings and areas." },
		DATA_PROTECTION_OFFICER: { description: "Reads the log." },
		API_CLIENT: { description: "A program; its token says what it may." }
	}
});
var LanguageEnum = enumOf(LANGUAGES);
registerEnumType(LanguageEnum, {
	name: "Language",
	description: "A language of the interface.",
	valuesMap: {
		fi: { description: "Finnish." },
		sv: { description: "Swedish." },
		en: { description: "English." }
	}
});
var RoleRowType = class RoleRowType {};
__decorate([Field(() => ID, { description: "Identity." }), __decorateMetadata("design:type", String)], RoleRowType.prototype, "id", void 0);
__decorate([Field(() => RoleEnum, { description: "The role." }), __decorateMetadata("design:type", String)], RoleRowType.prototype, "role", void 0);
__decorate([Field(() => String, { description: "What the role is called." }), __decorateMetadata("design:type", String)], RoleRowType.prototype, "roleText", void 0);
__decorate([Field(() => UnitType, { description: "The unit; the right covers those below it, too." }), __decorateMetadata("design:type", typeof UnitType === "undefined" ? Object : UnitType)], RoleRowType.prototype, "unit", void 0);
__decorate([Field(() => DateScalar, { description: "The first day." }), __decorateMetadata("design:type", String)], RoleRowType.prototype, "from", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "The last day; null until further notice."
}), __decorateMetadata("design:type", Object)], RoleRowType.prototype, "to", void 0);
RoleRowType = __decorate([ObjectType("RoleRow", { description: "A right: a role at a unit from a day to a day (R-02)." })], RoleRowType);
var Me = class Me {
	constructor(actor, roles) {
		this.id = actor.accountId;
		this.name = actor.name;
		this.language = actor.language;
		this.roles = roles;
		this.actor = actor;
	}
};
__decorate([Field(() => ID, { description: "Identity of the account." }), __decorateMetadata("design:type", String)], Me.prototype, "id", void 0);
__decorate([Field(() => String, { description: "The name." }), __decorateMetadata("design:type", String)], Me.prototype, "name", void 0);
__decorate([Field(() => LanguageEnum, { description: "The language they chose." }), __decorateMetadata("design:type", String)], Me.prototype, "language", void 0);
__decorate([Field(() => [RoleRowType], { description: "The rights valid today." }), __decorateMetadata("design:type", Array)], Me.prototype, "roles", void 0);
Me = __decorate([ObjectType({ description: "Who is signed in, and what they may do." }), __decorateMetadata("design:paramtypes", [Object, Array])], Me);
var ExamplePerson = class ExamplePerson {};
__decorate([Field(() => ID, { description: "Identity of the account." }), __decorateMetadata("design:type", String)], ExamplePerson.prototype, "id", void 0);
__decorate([Field(() => String, { description: "The name." }), __decorateMetadata("design:type", String)], ExamplePerson.prototype, "name", void 0);
__decorate([Field(() => String, { description: "The role, in words." }), __decorateMetadata("design:type", String)], ExamplePerson.prototype, "roleText", void 0);
__decorate([Field(() => String, { description: "The unit of the role." }), __decorateMetadata("design:type", String)], ExamplePerson.prototype, "unitName", void 0);
ExamplePerson = __decorate([ObjectType({ description: "An invented person offered on the sign-in page." })], ExamplePerson);
var SignInOptions = class SignInOptions {};
__decorate([Field(() => Boolean, { description: "Whether this is the example mode, with invented people and data." }), __decorateMetadata("design:type", Boolean)], SignInOptions.prototype, "exampleMode", void 0);
__decorate([Field(() => [ExamplePerson], { description: "Who may be signed in with one click; nobody outside the example mode." }), __decorateMetadata("design:type", Array)], SignInOptions.prototype, "examplePeople", void 0);
SignInOptions = __decorate([ObjectType({ description: "The ways to sign in." })], SignInOptions);
var SignedIn = class SignedIn {
	constructor(me) {
		this.me = me;
	}
};
__decorate([Field(() => Me, { description: "Who is signed in." }), __decorateMetadata("design:type", typeof Me === "undefined" ? Object : Me)], SignedIn.prototype, "me", void 0);
SignedIn = __decorate([ObjectType({ description: "The session is open; its cookie came with the answer." }), __decorateMetadata("design:paramtypes", [typeof Me === "undefined" ? Object : Me])], SignedIn);
var SignedOut = class SignedOut {};
__decorate([Field(() => Boolean, { description: "Always true; also when there was no session." }), __decorateMetadata("design:type", Boolean)], SignedOut.prototype, "ok", void 0);
SignedOut = __decorate([ObjectType({ description: "The session is over." })], SignedOut);
var UserType = class UserType {};
__decorate([Field(() => ID, { description: "Identity." }), __decorateMetadata("design:type", String)], UserType.prototype, "id", void 0);
__decorate([Field(() => String, { description: "The name." }), __decorateMetadata("design:type", String)], UserType.prototype, "name", void 0);
__decorate([Field(() => String, { description: "The address that they sign in with." }), __decorateMetadata("design:type", String)], UserType.prototype, "email", void 0);
__decorate([Field(() => LanguageEnum, { description: "The language of their interface and mail." }), __decorateMetadata("design:type", String)], UserType.prototype, "language", void 0);
__decorate([Field(() => Boolean, { description: "An invented person of the example data." }), __decorateMetadata("design:type", Boolean)], UserType.prototype, "isExample", void 0);
__decorate([Field(() => [RoleRowType], { description: "Every right, past and future ones too, newest first." }), __decorateMetadata("design:type", Array)], UserType.prototype, "roles", void 0);
UserType = __decorate([ObjectType("User", { description: "An account, as those who manage users see it." })], UserType);
var UserPayload = class UserPayload {
	constructor(user) {
		this.user = user;
	}
};
__decorate([Field(() => UserType, { description: "The user." }), __decorateMetadata("design:type", typeof UserType === "undefined" ? Object : UserType)], UserPayload.prototype, "user", void 0);
UserPayload = __decorate([ObjectType({ description: "The user as stored." }), __decorateMetadata("design:paramtypes", [typeof UserType === "undefined" ? Object : UserType])], UserPayload);
var ownClass = (value) => value.constructor;
var SignInResult = createUnionType({
	name: "SignInResult",
	description: "Signed in, or why not.",
	types: () => [SignedIn, RuleViolation],
	resolveType: ownClass
});
var UserResult = createUnionType({
	name: "UserResult",
	description: "The user, or why not.",
	types: () => [
		UserPayload,
		InvalidInput,
		RuleViolation,
		NotFound,
		Forbidden
	],
	resolveType: ownClass
});
// apps/api/src/modules/identity/person-summary.ts
var PersonSummary = class PersonSummary {};
__decorate([Field(() => ID, { description: "Identity of the account." }), __decorateMetadata("design:type", String)], PersonSummary.prototype, "id", void 0);
__decorate([Field(() => String, { description: "The name." }), __decorateMetadata("design:type", String)], PersonSummary.prototype, "name", void 0);
PersonSummary = __decorate([ObjectType("PersonSummary", { description: "Who somebody is: the name, no contact data." })], PersonSummary);
/** Loader: the names of people by account id; null when there is no such account. Whether they may be shown, the caller decides. */
async function personSummaries(ids, database) {
	const rows = await database.query("SELECT id, name FROM account WHERE id = ANY($1::uuid[])", [ids]);
	const byId = new Map(rows.map((row) => [row.id, row]));
	return ids.map((id) => byId.get(id) ?? null);
}
/** A-05: who can be responsible for an agreement, as far as the actor may see their names (R-04, *Person contact data*). */
function responsiblePeople(database, actor, today) {
	const parameters = [today];
	const visible = peopleIn(rowVisibility(actor, "person.read").rules, parameters);
	return database.query(`SELECT a.id, a.name FROM account a
     WHERE EXISTS (SELECT 1 FROM role_assignment r WHERE r.account_id = a.id AND r.role IN ('DISTRICT_USER', 'DISTRICT_APPROVER', 'CENTRAL_USER')
                   AND r.valid_from <= $1 AND (r.valid_to IS NULL OR r.valid_to >= $1))
       AND ${visible}
     ORDER BY a.name COLLATE "fi-FI-x-icu", a.id`, parameters);
}
/** SQL condition on account `a`: the people whom one of the rules reaches. Adds its values to `parameters`. */
function peopleIn(rules, parameters) {
	const add = (value) => `$${parameters.push(value)}`;
	const having = (condition) => `EXISTS (SELECT 1 FROM role_assignment v WHERE v.account_id = a.id AND ${condition})`;
	const conditions = rules.map(({ where }) => {
		switch (where.kind) {
			case "ALL": return "true";
			case "OWNER_UNIT": return having(`v.unit_id = ANY(${add(where.unitIds)}::uuid[])`);
			case "REPRESENTATIVES": return having(`v.role = 'REPRESENTATIVE' AND v.unit_id = ANY(${add(where.unitIds)}::uuid[])`);
			case "ACCOUNT": return `a.id = ${add(where.accountId)}::uuid`;
			case "MUNICIPALITY": return "false";
		}
	});
	return conditions.length === 0 ? "false" : `(${conditions.join(" OR ")})`;
}
// apps/api/src/modules/identity/role-texts.ts
/** What a right is called: "sopimusten kirjaaminen". */
var rightText = (texts, right) => texts.find(`access.rights.${right}`) ?? right;
/** What a role is called: "Piirin hyväksyjä". */
var roleText = (texts, role) => texts.find(`access.roles.${role}`) ?? role;
// apps/api/src/modules/identity/role-rows.ts
/** Role rows for showing; the database sees to it that each unit is there. */
function roleRowTypes(rows, organisation, language) {
	const texts = createTranslator(language);
	return rows.flatMap((row) => {
		const unit = organisation.byId.get(row.unitId);
		if (unit === void 0) return [];
		const { id, role, from, to } = row;
		return [{
			id,
			role,
			roleText: roleText(texts, role),
			unit: unitType(unit, organisation, language),
			from,
			to
		}];
	});
}
// apps/api/src/modules/identity/user.queries.ts
var UserQueries = class UserQueries {
	constructor(database, organisation) {
		this.database = database;
		this.organisation = organisation;
	}
	list(actor, language) {
		return this.find(this.database, actor, language, null);
	}
	/** Null when there is no such user or the actor may not see them: the same answer (R-05). */
	async findVisible(reader, actor, id, language) {
		return (await this.find(reader, actor, language, id))[0] ?? null;
	}
	async find(reader, actor, language, id) {
		const parameters = [id];
		const visible = peopleIn(rowVisibility(actor, "user.read").rules, parameters);
		const rows = await reader.query(`SELECT a.id, a.name, a.email, a.language, a.is_example AS "isExample",
        coalesce((SELECT json_agg(json_build_object('id', r.id, 'role', r.role, 'unitId', r.unit_id, 'from', r.valid_from, 'to', r.valid_to)
                                  ORDER BY r.valid_from DESC, r.id) FROM role_assignment r WHERE r.account_id = a.id), '[]') AS roles
       FROM account a WHERE ($1::uuid IS NULL OR a.id = $1) AND ${visible} ORDER BY a.name COLLATE "fi-FI-x-icu", a.id`, parameters);
		const organisation = await this.organisation.current();
		return rows.map((row) => ({
			...row,
			roles: roleRowTypes(row.roles, organisation, language)
		}));
	}
};
UserQueries = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [typeof Database === "undefined" ? Object : Database, typeof OrganisationStore === "undefined" ? Object : OrganisationStore])], UserQueries);
// apps/api/src/platform/config/config.ts
var environment = z.object({
	DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
	PORT: z.coerce.number().int().min(0).max(65535).default(3e3),
	/** Loopback unless told otherwise (L-04). */
	HOST: z.string().default("127.0.0.1"),
	/** The address people use, when a proxy stands in front; its origin may send writes (L-04). */
	PUBLIC_URL: z.url().optional(),
	/** How many proxies in front may name the client's address; 0 = none. */
	TRUST_PROXY: z.coerce.number().int().min(0).default(0),
	EXAMPLE_DATA: z.enum(["on", "off"]).default("on"),
	ROLE: z.enum([
		"all",
		"api",
		"worker"
	]).default("all"),
	WEB_ROOT: z.string().optional(),
	LOG_LEVEL: z.enum([
		"silent",
		"fatal",
		"error",
		"warn",
		"info",
		"debug"
	]).default("info"),
	POOL_SIZE: z.coerce.number().int().min(2).max(100).default(12)
});
var ConfigError = class extends Error {};
/** @throws ConfigError that names each wrong variable, never its value. */
function readConfig(source) {
	const parsed = environment.safeParse(source);
	if (!parsed.success) throw new ConfigError(`The environment is not usable:\n${parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`).join("\n")}`);
	const values = parsed.data;
	return {
		databaseUrl: values.DATABASE_URL,
		port: values.PORT,
		host: values.HOST,
		publicUrl: values.PUBLIC_URL ?? null,
		trustProxy: values.TRUST_PROXY,
		exampleData: values.EXAMPLE_DATA === "on",
		role: values.ROLE,
		webRoot: values.WEB_ROOT ?? null,
		logLevel: values.LOG_LEVEL,
		poolSize: values.POOL_SIZE
	};
}
var CONFIG = Symbol("Config");
// apps/api/src/modules/identity/grant-check.ts
/** USR-01, R-04, R-07, USR-02, USR-07, in this order; null when the right may be given as far as these can tell. */
function grantFailure(actor, wish, organisation, language) {
	const fit = checkFit(wish, organisation, language);
	if (!fit.ok) return fit;
	const decision = checkGrant(actor, wish);
	if (!decision.allowed) return { denial: decision };
	const terms = checkRoleTerms(wish);
	return terms.ok ? null : terms;
}
function checkFit(wish, organisation, language) {
	if (roleFitsUnit(wish.role, wish.unitId, organisation.tree)) return ok(null);
	const unit = organisation.byId.get(wish.unitId);
	if (unit === void 0) return fail("USR-01", {}, "unit");
	return fail("USR-01", {
		role: wish.role,
		unit: unitName(unit, language)
	}, "unit");
}
/** USR-03: one role at one unit only once a day. The database refuses it, too (role_assignment_once); asking first gives a text. */
async function checkOverlap(tx, wish) {
	return (await tx.query(`SELECT 1 FROM role_assignment WHERE account_id = $1 AND role = $2 AND unit_id = $3
     AND daterange(valid_from, valid_to, '[]') && daterange($4::date, $5::date, '[]')`, [
		wish.accountId,
		wish.role,
		wish.unitId,
		wish.from,
		wish.to
	])).length > 0 ? fail("USR-03", {}, "from") : ok(null);
}
// apps/api/src/modules/identity/why-not.service.ts
/** People who may give rights at all (R-04), with the rows that let them. */
var GRANTERS = `
  SELECT a.id AS "accountId", a.name,
         json_agg(json_build_object('id', r.id, 'role', r.role, 'unitId', r.unit_id, 'from', r.valid_from, 'to', r.valid_to)) AS roles
  FROM account a JOIN role_assignment r ON r.account_id = a.id
  WHERE r.role IN ('ADMINISTRATOR', 'DISTRICT_USER', 'ASSOCIATION_CONTACT') AND r.valid_from <= $1 AND (r.valid_to IS NULL OR r.valid_to >= $1)
  GROUP BY a.id`;
var WhyNotService = class WhyNotService {
	constructor(database, clock) {
		this.database = database;
		this.clock = clock;
	}
	async explain(actor, denial, language) {
		return explanation(actor, denial, language, await this.granters());
	}
	/** Several denials with one look at the people. */
	async explainAll(actor, denials, language) {
		if (denials.length === 0) return [];
		const people = await this.granters();
		return denials.map((denial) => explanation(actor, denial, language, people));
	}
	/** The answer of a command: GEN-404 when the actor may not know of the record (R-05), otherwise GEN-403 with whom to ask. */
	async refusal(actor, denial, language) {
		return denial.hidden ? new NotFound(language) : new Forbidden(await this.explain(actor, denial, language), language);
	}
	granters() {
		return this.database.query(GRANTERS, [this.clock.today()]);
	}
};
WhyNotService = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [typeof Database === "undefined" ? Object : Database, typeof Clock === "undefined" ? Object : Clock])], WhyNotService);
function explanation(actor, denial, language, people) {
	const { missingRight, scopeNeeded, role, rule } = denial;
	const askerUnitIds = actor.roles.map((row) => row.unitId);
	const nearest = nearestGranters({
		missingRight,
		scopeNeeded,
		role,
		askerId: actor.accountId,
		askerUnitIds
	}, people, actor.units);
	return {
		rule,
		missingRight: rightText(createTranslator(language), missingRight),
		askFrom: nearest.map((person) => person.name)
	};
}
// apps/api/src/modules/identity/user.service.ts
var authorOf = (actor) => ({
	accountId: actor.accountId,
	source: "FORM"
});
var UserService = class UserService {
	constructor(database, clock, organisation, users, whyNot, config) {
		this.database = database;
		this.clock = clock;
		this.organisation = organisation;
		this.users = users;
		this.whyNot = whyNot;
		this.config = config;
	}
	/** A new account with its first right, by which it is known who may add it. Sending the same twice gives the same user. */
	async add(actor, input, language) {
		const refused = await invalidInput(input, language) ?? await this.refusalOfAdding(actor, input, language);
		if (refused) return refused;
		const wish = this.firstRole(input);
		const passwordHash = input.password ? await hashPassword(input.password) : null;
		return this.database.write(authorOf(actor), async (tx) => {
			const email = normalEmail(input.email);
			const [taken] = await tx.query("SELECT id FROM account WHERE email = $1 OR id = $2", [email, input.id]);
			if (taken?.id === input.id) return this.stored(tx, actor, input.id, language);
			if (taken) return new RuleViolation([problem("USR-04", {}, "email")], language);
			const roles = wish ? [{
				...wish,
				id: input.id
			}] : [];
			await writePerson(tx, {
				...input,
				isExample: this.config.exampleData,
				passwordHash,
				roles
			});
			return this.stored(tx, actor, input.id, language);
		});
	}
	/** R-06: a right until further notice, for a time, or temporary. Sending the same twice gives it once. */
	async grant(actor, input, language) {
		const invalid = await invalidInput(input, language);
		if (invalid) return invalid;
		const wish = {
			...input,
			accountId: input.user,
			unitId: input.unit,
			to: input.to ?? null,
			isTemporary: input.isTemporary ?? false
		};
		return this.database.write(authorOf(actor), async (tx) => {
			if (!await tx.lock(AccountEntity, { id: input.user }) || !await this.users.findVisible(tx, actor, input.user, language)) return new NotFound(language);
			const failure = grantFailure(actor, wish, await this.organisation.current(), language);
			if (failure) return this.refusal(actor, failure, language);
			const known = await tx.manager.findOne(RoleAssignmentEntity, { where: { id: input.id } });
			if (known) return known.accountId === input.user ? this.stored(tx, actor, input.user, language) : new NotFound(language);
			const overlap = await checkOverlap(tx, wish);
			if (!overlap.ok) return new RuleViolation(overlap.problems, language);
			await writeRoleRow(tx, input.user, wish);
			return this.stored(tx, actor, input.user, language);
		}, { reason: input.reason ?? null });
	}
	async refusalOfAdding(actor, input, language) {
		const problems = input.password ? passwordProblems(input.password) : [];
		if (problems.length > 0) return new RuleViolation(problems, language);
		const wish = this.firstRole(input);
		if (wish) {
			const failure = grantFailure(actor, wish, await this.organisation.current(), language);
			return failure && this.refusal(actor, failure, language);
		}
		return decide(actor, "user.edit", { ownerUnitId: null }).allowed ? null : new RuleViolation([problem("GEN-003", { variant: "MISSING" }, input.role ? "unit" : "role")], language);
	}
	firstRole(input) {
		const { role, unit } = input;
		if (!role || !unit) return null;
		const days = {
			from: input.from ?? this.clock.today(),
			to: input.to ?? null
		};
		return {
			accountId: input.id,
			role,
			unitId: unit,
			...days,
			isTemporary: false,
			reason: null
		};
	}
	refusal(actor, failure, language) {
		return "denial" in failure ? this.whyNot.refusal(actor, failure.denial, language) : new RuleViolation(failure.problems, language);
	}
	async stored(tx, actor, id, language) {
		const user = await this.users.findVisible(tx, actor, id, language);
		return user === null ? new NotFound(language) : new UserPayload(user);
	}
};
UserService = __decorate([
	Injectable(),
	__decorateParam(5, Inject(CONFIG)),
	__decorateMetadata("design:paramtypes", [
		typeof Database === "undefined" ? Object : Database,
		typeof Clock === "undefined" ? Object : Clock,
		typeof OrganisationStore === "undefined" ? Object : OrganisationStore,
		typeof UserQueries === "undefined" ? Object : UserQueries,
		typeof WhyNotService === "undefined" ? Object : WhyNotService,
		Object
	])
], UserService);
// apps/api/src/modules/identity/end-role.ts
var EndRole = class EndRole {
	constructor(database, clock, users, whyNot) {
		this.database = database;
		this.clock = clock;
		this.users = users;
		this.whyNot = whyNot;
	}
	async run(actor, input, language) {
		const invalid = await invalidInput(input, language);
		if (invalid) return invalid;
		const command = (tx) => this.end(tx, actor, input, language);
		return this.database.write(authorOf(actor), command, { reason: input.reason ?? null });
	}
	async end(tx, actor, input, language) {
		const row = await tx.lock(RoleAssignmentEntity, { id: input.id });
		if (!row) return new NotFound(language);
		const decision = mayEnd(actor, row);
		if (!decision.allowed) return this.whyNot.refusal(actor, decision, language);
		const end = endRole({
			from: row.validFrom,
			to: row.validTo
		}, input.lastDay, this.clock.today());
		if (!end.ok) return new RuleViolation(end.problems, language);
		const remaining = await checkAdministratorRemains(tx, row, input.lastDay);
		if (!remaining.ok) return new RuleViolation(remaining.problems, language);
		const key = {
			id: row.id,
			version: row.version
		};
		if (end.value.kind === "REMOVE") await tx.remove(RoleAssignmentEntity, key);
		else await tx.update(RoleAssignmentEntity, key, { validTo: end.value.to });
		const user = await this.users.findVisible(tx, actor, row.accountId, language);
		return user === null ? new NotFound(language) : new UserPayload(user);
	}
};
EndRole = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [
	typeof Database === "undefined" ? Object : Database,
	typeof Clock === "undefined" ? Object : Clock,
	typeof UserQueries === "undefined" ? Object : UserQueries,
	typeof WhyNotService === "undefined" ? Object : WhyNotService
])], EndRole);
/** Whoever may manage the row's unit, and could give the role, may end it. */
function mayEnd(actor, row) {
	const decision = decide(actor, "user.edit", {
		ownerUnitId: row.unitId,
		role: row.role,
		accountId: row.accountId
	});
	const couldGive = actor.roles.some((own) => grantableRoles(own, row.unitId, actor.units).includes(row.role));
	if (!decision.allowed || couldGive) return decision;
	return {
		allowed: false,
		rule: "R-04",
		missingRight: "user.edit",
		scopeNeeded: row.unitId,
		role: row.role,
		hidden: false
	};
}
/** USR-05: somebody must be left who can give rights. All rows of the role are locked, so that two cannot end each other's at once. */
async function checkAdministratorRemains(tx, row, lastDay) {
	if (row.role !== "ADMINISTRATOR") return ok(null);
	return (await tx.query(`SELECT id, valid_from::text, valid_to::text FROM role_assignment WHERE role = 'ADMINISTRATOR' ORDER BY id FOR UPDATE`)).some((other) => other.id !== row.id && other.valid_to === null && other.valid_from <= lastDay) ? ok(null) : fail("USR-05", {}, "lastDay");
}
// apps/api/src/modules/identity/example-mode-guard.ts
var ExampleModeGuard = class ExampleModeGuard {
	constructor(database, config) {
		this.database = database;
		this.config = config;
	}
	/** @throws DatabaseNotUsable */
	async onModuleInit() {
		if (!this.config.exampleData) return;
		if ((await this.database.query("SELECT 1 FROM account WHERE NOT is_example LIMIT 1")).length > 0) throw new DatabaseNotUsable("This database holds real users: start with EXAMPLE_DATA=off, or choose another database for the example data.");
	}
};
ExampleModeGuard = __decorate([
	Injectable(),
	__decorateParam(1, Inject(CONFIG)),
	__decorateMetadata("design:paramtypes", [typeof Database === "undefined" ? Object : Database, Object])
], ExampleModeGuard);
// apps/api/src/platform/http/log.ts
var LOG = Symbol("Log");
/** JSON lines with request id, operation and actor id; never field values (Q-04). */
var createLog = (level) => pino({
	level,
	base: null,
	redact: [
		"req.headers",
		"parameters",
		"err.parameters",
		"err.detail",
		"err.query"
	]
});
// apps/api/src/modules/identity/security-log.entity.ts
var SecurityLogEntity = class SecurityLogEntity {};
__decorate([PrimaryColumn({ type: "uuid" }), __decorateMetadata("design:type", String)], SecurityLogEntity.prototype, "id", void 0);
__decorate([Column({ type: "timestamptz" }), __decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)], SecurityLogEntity.prototype, "at", void 0);
__decorate([Column({ type: "text" }), __decorateMetadata("design:type", Object)], SecurityLogEntity.prototype, "kind", void 0);
__decorate([Column({
	name: "account_id",
	type: "uuid",
	nullable: true
}), __decorateMetadata("design:type", Object)], SecurityLogEntity.prototype, "accountId", void 0);
__decorate([Column({
	name: "source_address",
	type: "text"
}), __decorateMetadata("design:type", String)], SecurityLogEntity.prototype, "sourceAddress", void 0);
__decorate([Column({
	name: "request_id",
	type: "text"
}), __decorateMetadata("design:type", String)], SecurityLogEntity.prototype, "requestId", void 0);
SecurityLogEntity = __decorate([Entity("security_log"), Unrecorded("it is a log itself: rows are only added")], SecurityLogEntity);
// apps/api/src/modules/identity/security-log.ts
var SecurityLog = class SecurityLog {
	constructor(database, clock, log) {
		this.database = database;
		this.clock = clock;
		this.log = log;
	}
	async note(kind, context, accountId = null) {
		const { requestId } = context;
		if (kind === "LOCKED_OUT") this.log.warn({ requestId }, "sign-in locked after too many tries");
		const row = {
			id: randomUUID(),
			at: new Date(this.clock.now()),
			kind,
			accountId,
			sourceAddress: sourceOf(context),
			requestId
		};
		await this.database.write(SYSTEM, (tx) => tx.insert(SecurityLogEntity, row));
	}
};
SecurityLog = __decorate([
	Injectable(),
	__decorateParam(2, Inject(LOG)),
	__decorateMetadata("design:paramtypes", [
		typeof Database === "undefined" ? Object : Database,
		typeof Clock === "undefined" ? Object : Clock,
		Object
	])
], SecurityLog);
/** The address that the request came from, as the proxies in front name it when they are trusted. */
var sourceOf = (context) => context.request.ip ?? "unknown";
// apps/api/src/modules/identity/session-cookie.ts
var SESSION_COOKIE = "kumppani_session";
var ATTRIBUTES = {
	httpOnly: true,
	sameSite: "lax",
	path: "/"
};
/** The token that the browser sent, or null. Written by hand: one cookie of known letters is all there is to read. */
function sessionTokenOf(request) {
	for (const part of (request.headers.cookie ?? "").split(";")) {
		const [name, value] = part.trim().split("=");
		if (name === "kumppani_session" && value) return value;
	}
	return null;
}
/** L-04: out of reach of scripts, and not sent along by other sites' forms. It ends with the browser; the server ends it after 8 idle hours. */
var setSessionCookie = (response, token, isSecure) => void response.cookie(SESSION_COOKIE, token, {
	...ATTRIBUTES,
	secure: isSecure
});
var clearSessionCookie = (response, isSecure) => void response.clearCookie(SESSION_COOKIE, {
	...ATTRIBUTES,
	secure: isSecure
});
// apps/api/src/modules/identity/session.entity.ts
var SessionEntity = class SessionEntity {};
__decorate([PrimaryColumn({ type: "uuid" }), __decorateMetadata("design:type", String)], SessionEntity.prototype, "id", void 0);
__decorate([Column({
	name: "account_id",
	type: "uuid"
}), __decorateMetadata("design:type", String)], SessionEntity.prototype, "accountId", void 0);
__decorate([Column({
	name: "token_hash",
	type: "bytea"
}), __decorateMetadata("design:type", typeof Buffer === "undefined" ? Object : Buffer)], SessionEntity.prototype, "tokenHash", void 0);
__decorate([Column({ type: "text" }), __decorateMetadata("design:type", Object)], SessionEntity.prototype, "level", void 0);
__decorate([Column({
	name: "created_at",
	type: "timestamptz"
}), __decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)], SessionEntity.prototype, "createdAt", void 0);
__decorate([Column({
	name: "last_seen_at",
	type: "timestamptz"
}), __decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)], SessionEntity.prototype, "lastSeenAt", void 0);
SessionEntity = __decorate([Entity("session"), Unrecorded("U-01: sessions are never recorded; the security log says who signed in and when")], SessionEntity);
/** L-01. */
var IDLE_LIMIT = 288e5;
/** How old `last_seen_at` may grow before it is written again: a page of many requests writes it once. */
var TOUCH_AFTER = 3e5;
var FIND = `
  SELECT s.id AS "sessionId", a.id AS "accountId", a.name, a.language, a.is_example AS "isExample", s.last_seen_at < $3 AS "isStale",
    (SELECT version FROM unit_tree) AS "treeVersion",
    coalesce((
      SELECT json_agg(json_build_object('id', r.id, 'role', r.role, 'unitId', r.unit_id, 'from', r.valid_from, 'to', r.valid_to) ORDER BY r.id)
      FROM role_assignment r WHERE r.account_id = a.id AND (r.valid_to IS NULL OR r.valid_to >= $4)), '[]') AS rows
  FROM session s JOIN account a ON a.id = s.account_id
  WHERE s.token_hash = $1 AND s.last_seen_at > $2`;
var digest = (token) => createHash("sha256").update(token).digest();
var SessionStore = class SessionStore {
	constructor(database, clock) {
		this.database = database;
		this.clock = clock;
	}
	/** Opens a session. @returns the token: 256 random bits that only the browser keeps. */
	async open(tx, accountId, level) {
		const token = randomBytes(32).toString("base64url");
		const now = new Date(this.clock.now());
		await tx.insert(SessionEntity, {
			id: randomUUID(),
			accountId,
			tokenHash: digest(token),
			level,
			createdAt: now,
			lastSeenAt: now
		});
		return token;
	}
	/** One statement; a second one every five minutes of use. Null when there is no such session or it has been idle too long. */
	async find(token) {
		const now = this.clock.now();
		const today = this.clock.today();
		const [row] = await this.database.query(FIND, [
			digest(token),
			/* @__PURE__ */ new Date(now - IDLE_LIMIT),
			/* @__PURE__ */ new Date(now - TOUCH_AFTER),
			today
		]);
		if (row?.isStale) await this.database.query("UPDATE session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2", [row.sessionId, new Date(now)]);
		return row ?? null;
	}
	/** Ends the session. @returns whose it was. */
	async close(token) {
		const [rows] = await this.database.query("DELETE FROM session WHERE token_hash = $1 RETURNING account_id", [digest(token)]);
		return rows[0]?.account_id ?? null;
	}
	/** Removes what nobody can use any more. */
	async clearIdle() {
		await this.database.query("DELETE FROM session WHERE last_seen_at <= $1", [/* @__PURE__ */ new Date(this.clock.now() - IDLE_LIMIT)]);
	}
};
SessionStore = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [typeof Database === "undefined" ? Object : Database, typeof Clock === "undefined" ? Object : Clock])], SessionStore);
// apps/api/src/modules/identity/sign-in-limits.ts
var QUARTER = 900;
var SignInLimits = class SignInLimits {
	constructor(database) {
		this.perAddress = limiter(database, "address", 5);
		this.perSource = limiter(database, "source", 50);
	}
	/** Counts the attempt. @returns null when it may go on. */
	async count(attempt) {
		return await consume(this.perSource, attempt.source) ?? await consume(this.perAddress, attempt.email);
	}
	/** The attempt was right: the address begins anew; the source gets its one try back. */
	async forgive(attempt) {
		await this.perAddress.delete(keyOf$1(attempt.email));
		await this.perSource.reward(keyOf$1(attempt.source), 1);
	}
};
SignInLimits = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [typeof Database === "undefined" ? Object : Database])], SignInLimits);
var limiter = (database, keyPrefix, points) => new RateLimiterPostgres({
	storeClient: database.source,
	storeType: "typeorm",
	tableName: "sign_in_limit",
	tableCreated: true,
	keyPrefix,
	points,
	duration: QUARTER,
	blockDuration: QUARTER
});
var keyOf$1 = /* @__PURE__ */ __name((text) => createHash("sha256").update(text).digest("base64url"), "keyOf");
async function consume(limits, key) {
	try {
		await limits.consume(keyOf$1(key), 1);
		return null;
	} catch (refusal) {
		if (!(refusal instanceof RateLimiterRes)) throw refusal;
		return {
			minutes: Math.max(1, Math.ceil(refusal.msBeforeNext / 6e4)),
			isNew: refusal.consumedPoints === limits.points + 1
		};
	}
}
// apps/api/src/modules/identity/sign-in.service.ts
var EXAMPLE_PEOPLE = `
  SELECT DISTINCT ON (a.example_order, a.id) a.id, a.name, r.role, CASE WHEN $2 = 'sv' THEN u.name_sv ELSE u.name_fi END AS "unitName"
  FROM account a
  JOIN role_assignment r ON r.account_id = a.id AND r.valid_from <= $1 AND (r.valid_to IS NULL OR r.valid_to >= $1)
  JOIN unit u ON u.id = r.unit_id
  WHERE a.is_example AND a.example_order IS NOT NULL
  ORDER BY a.example_order, a.id, r.valid_from, r.id`;
var SignInService = class SignInService {
	constructor(database, clock, sessions, organisation, limits, securityLog, config) {
		this.database = database;
		this.clock = clock;
		this.sessions = sessions;
		this.organisation = organisation;
		this.limits = limits;
		this.securityLog = securityLog;
		this.config = config;
	}
	/** So that the first unknown address takes no longer than later ones. */
	async onModuleInit() {
		await passwordMatches(null, "");
	}
	get isExampleMode() {
		return this.config.exampleData;
	}
	/** AUT-01: the same answer and time whether the address or the password is wrong. AUT-02: too many tries, before the password is looked at. */
	async withPassword(input, context) {
		const attempt = {
			email: normalEmail(input.email),
			source: sourceOf(context)
		};
		const locked = await this.limits.count(attempt);
		if (locked) {
			if (locked.isNew) await this.securityLog.note("LOCKED_OUT", context);
			return refused(context.language, "AUT-02", { minutes: locked.minutes });
		}
		const [found] = await this.database.query(`SELECT a.id, c.secret FROM account a JOIN credential c ON c.account_id = a.id AND c.kind = 'PASSWORD' WHERE a.email = $1`, [attempt.email]);
		const isRight = await passwordMatches(found?.secret ?? null, input.password);
		if (!found || !isRight) {
			await this.securityLog.note("SIGN_IN_FAILED", context, found?.id ?? null);
			return refused(context.language, "AUT-01");
		}
		await this.limits.forgive(attempt);
		return this.open(found.id, "PASSWORD", context);
	}
	/** One click, no password; only people of the example data, only in the example mode. */
	async asExample(person, context) {
		if (!(await this.examplePeople(context.language)).some((offered) => offered.id === person)) return refused(context.language, "GEN-404");
		return this.open(person, "EXAMPLE", context);
	}
	async end(context) {
		const token = sessionTokenOf(context.request);
		const accountId = token === null ? null : await this.sessions.close(token);
		if (accountId !== null) await this.securityLog.note("SIGNED_OUT", context, accountId);
		clearSessionCookie(context.response, this.isSecure);
	}
	/** In the order in which the sign-in page offers them; empty outside the example mode. */
	async examplePeople(language) {
		return this.isExampleMode ? this.database.query(EXAMPLE_PEOPLE, [this.clock.today(), language]) : [];
	}
	/** A new session with a new token, whatever the browser had before. */
	async open(accountId, level, context) {
		const old = sessionTokenOf(context.request);
		if (old !== null) await this.sessions.close(old);
		await this.sessions.clearIdle();
		const token = await this.database.write(SYSTEM, (tx) => this.sessions.open(tx, accountId, level));
		await this.securityLog.note(level === "EXAMPLE" ? "SIGNED_IN_AS_EXAMPLE" : "SIGNED_IN", context, accountId);
		setSessionCookie(context.response, token, this.isSecure);
		const actor = await this.actorBehind(token);
		return new SignedIn(new Me(actor, roleRowTypes(actor.roles, await this.organisation.current(), context.language)));
	}
	async actorBehind(token) {
		const found = await this.sessions.find(token);
		if (found === null) throw new Error("The session that was just opened is gone.");
		const { tree } = await this.organisation.at(found.treeVersion);
		return personActor(found, tree, this.clock.today());
	}
	get isSecure() {
		return this.config.publicUrl?.startsWith("https:") ?? false;
	}
};
SignInService = __decorate([
	Injectable(),
	__decorateParam(6, Inject(CONFIG)),
	__decorateMetadata("design:paramtypes", [
		typeof Database === "undefined" ? Object : Database,
		typeof Clock === "undefined" ? Object : Clock,
		typeof SessionStore === "undefined" ? Object : SessionStore,
		typeof OrganisationStore === "undefined" ? Object : OrganisationStore,
		typeof SignInLimits === "undefined" ? Object : SignInLimits,
		typeof SecurityLog === "undefined" ? Object : SecurityLog,
		Object
	])
], SignInService);
var refused = (language, code, params = {}) => new RuleViolation([problem(code, params)], language);
// apps/api/src/modules/identity/me.resolver.ts
var MeResolver = class MeResolver {
	constructor(organisation, signIn, whyNot) {
		this.organisation = organisation;
		this.signIn = signIn;
		this.whyNot = whyNot;
	}
	async me({ actor, language }) {
		return actor === null ? null : new Me(actor, roleRowTypes(actor.roles, await this.organisation.current(), language));
	}
	async signInOptions({ language }) {
		const texts = createTranslator(language);
		const people = await this.signIn.examplePeople(language);
		return {
			exampleMode: this.signIn.isExampleMode,
			examplePeople: people.map(({ id, name, role, unitName }) => ({
				id,
				name,
				unitName,
				roleText: roleText(texts, role)
			}))
		};
	}
	isExample(me, context) {
		return context.load(isExampleAccount, me.id);
	}
	async mayActions({ actor }, { language }) {
		const decisions = RIGHTS.map((right) => [right, decide(actor, right)]);
		const denials = decisions.map(([, decision]) => decision).filter((decision) => !decision.allowed);
		const explanations = await this.whyNot.explainAll(actor, denials, language);
		return decisions.map(([name, decision]) => {
			const why = decision.allowed ? void 0 : explanations[denials.indexOf(decision)];
			return {
				name,
				allowed: decision.allowed,
				reason: why === void 0 ? null : new Forbidden(why, language).message
			};
		});
	}
};
__decorate([
	Query(() => Me, {
		nullable: true,
		description: "Who is signed in; null when nobody is."
	}),
	Public("the page must learn whether anybody is signed in"),
	__decorateParam(0, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object]),
	__decorateMetadata("design:returntype", Promise)
], MeResolver.prototype, "me", null);
__decorate([
	Query(() => SignInOptions, { description: "The ways to sign in." }),
	Public("it is what the sign-in page shows"),
	__decorateParam(0, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object]),
	__decorateMetadata("design:returntype", Promise)
], MeResolver.prototype, "signInOptions", null);
__decorate([
	ResolveField(() => Boolean, { description: "An invented person of the example data." }),
	__decorateParam(0, Parent()),
	__decorateParam(1, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Me === "undefined" ? Object : Me, Object]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], MeResolver.prototype, "isExample", null);
__decorate([
	ResolveField(() => [ActionState], { description: "Every right: whether they have it somewhere, and if not, why and whom to ask (R-06)." }),
	__decorateParam(0, Parent()),
	__decorateParam(1, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Me === "undefined" ? Object : Me, Object]),
	__decorateMetadata("design:returntype", Promise)
], MeResolver.prototype, "mayActions", null);
MeResolver = __decorate([Resolver(() => Me), __decorateMetadata("design:paramtypes", [
	typeof OrganisationStore === "undefined" ? Object : OrganisationStore,
	typeof SignInService === "undefined" ? Object : SignInService,
	typeof WhyNotService === "undefined" ? Object : WhyNotService
])], MeResolver);
/** Loader: whether accounts are invented people. */
async function isExampleAccount(ids, database) {
	const rows = await database.query("SELECT id FROM account WHERE id = ANY($1::uuid[]) AND is_example", [ids]);
	return ids.map((id) => rows.some((row) => row.id === id));
}
// apps/api/src/modules/identity/session-actor-source.ts
var SessionActorSource = class SessionActorSource {
	constructor(sessions, organisation, clock) {
		this.sessions = sessions;
		this.organisation = organisation;
		this.clock = clock;
	}
	async actorOf(request) {
		const token = sessionTokenOf(request);
		const found = token === null ? null : await this.sessions.find(token);
		if (found === null) return null;
		const { tree } = await this.organisation.at(found.treeVersion);
		return personActor(found, tree, this.clock.today());
	}
};
SessionActorSource = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [
	typeof SessionStore === "undefined" ? Object : SessionStore,
	typeof OrganisationStore === "undefined" ? Object : OrganisationStore,
	typeof Clock === "undefined" ? Object : Clock
])], SessionActorSource);
// apps/api/src/modules/identity/identity.inputs.ts
var SignInInput = class SignInInput {};
__decorate([Field(() => String, { description: "The address, in any case." }), __decorateMetadata("design:type", String)], SignInInput.prototype, "email", void 0);
__decorate([Field(() => String, { description: "The password." }), __decorateMetadata("design:type", String)], SignInInput.prototype, "password", void 0);
SignInInput = __decorate([InputType({ description: "Sign-in by e-mail and password." })], SignInInput);
var SignInAsExampleInput = class SignInAsExampleInput {};
__decorate([Field(() => ID, { description: "One of `signInOptions.examplePeople`." }), __decorateMetadata("design:type", String)], SignInAsExampleInput.prototype, "person", void 0);
SignInAsExampleInput = __decorate([InputType({ description: "Sign-in of an invented person, in the example mode only." })], SignInAsExampleInput);
var AddUserInput = class AddUserInput {};
__decorate([
	IsUUID(),
	Field(() => ID, { description: "Chosen by the client: sending the same twice does no harm." }),
	__decorateMetadata("design:type", String)
], AddUserInput.prototype, "id", void 0);
__decorate([
	Length(1, 200),
	Field(() => String, { description: "The name." }),
	__decorateMetadata("design:type", String)
], AddUserInput.prototype, "name", void 0);
__decorate([
	IsEmail(),
	MaxLength(254),
	Field(() => String, { description: "The address to sign in with." }),
	__decorateMetadata("design:type", String)
], AddUserInput.prototype, "email", void 0);
__decorate([Field(() => LanguageEnum, { description: "The language of the interface." }), __decorateMetadata("design:type", Object)], AddUserInput.prototype, "language", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "A first password, told to the person by other means; without it they cannot sign in yet."
}), __decorateMetadata("design:type", Object)], AddUserInput.prototype, "password", void 0);
__decorate([Field(() => RoleEnum, {
	nullable: true,
	description: "The first right. Only those who manage all users may leave it out."
}), __decorateMetadata("design:type", Object)], AddUserInput.prototype, "role", void 0);
__decorate([
	IsOptional(),
	IsUUID(),
	Field(() => ID, {
		nullable: true,
		description: "The unit of the first right."
	}),
	__decorateMetadata("design:type", Object)
], AddUserInput.prototype, "unit", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "The first day of the right; today if left out."
}), __decorateMetadata("design:type", Object)], AddUserInput.prototype, "from", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "Its last day; until further notice if left out."
}), __decorateMetadata("design:type", Object)], AddUserInput.prototype, "to", void 0);
AddUserInput = __decorate([InputType({ description: "A new user with their first right." })], AddUserInput);
var GrantRoleInput = class GrantRoleInput {};
__decorate([
	IsUUID(),
	Field(() => ID, { description: "Chosen by the client: sending the same twice does no harm." }),
	__decorateMetadata("design:type", String)
], GrantRoleInput.prototype, "id", void 0);
__decorate([
	IsUUID(),
	Field(() => ID, { description: "Who gets it." }),
	__decorateMetadata("design:type", String)
], GrantRoleInput.prototype, "user", void 0);
__decorate([Field(() => RoleEnum, { description: "The role." }), __decorateMetadata("design:type", Object)], GrantRoleInput.prototype, "role", void 0);
__decorate([
	IsUUID(),
	Field(() => ID, { description: "The unit." }),
	__decorateMetadata("design:type", String)
], GrantRoleInput.prototype, "unit", void 0);
__decorate([Field(() => DateScalar, { description: "The first day." }), __decorateMetadata("design:type", Object)], GrantRoleInput.prototype, "from", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "The last day; until further notice if left out."
}), __decorateMetadata("design:type", Object)], GrantRoleInput.prototype, "to", void 0);
__decorate([Field(() => Boolean, {
	nullable: true,
	description: "A temporary right lasts 1–30 days, has a reason and expires by itself (R-06)."
}), __decorateMetadata("design:type", Object)], GrantRoleInput.prototype, "isTemporary", void 0);
__decorate([
	IsOptional(),
	MaxLength(1e3),
	Field(() => String, {
		nullable: true,
		description: "Why; asked for a temporary right."
	}),
	__decorateMetadata("design:type", Object)
], GrantRoleInput.prototype, "reason", void 0);
GrantRoleInput = __decorate([InputType({ description: "A right for somebody else (R-07)." })], GrantRoleInput);
var EndRoleInput = class EndRoleInput {};
__decorate([
	IsUUID(),
	Field(() => ID, { description: "The right." }),
	__decorateMetadata("design:type", String)
], EndRoleInput.prototype, "id", void 0);
__decorate([Field(() => DateScalar, { description: "The last day of access; yesterday ends it at once." }), __decorateMetadata("design:type", Object)], EndRoleInput.prototype, "lastDay", void 0);
__decorate([
	IsOptional(),
	MaxLength(1e3),
	Field(() => String, {
		nullable: true,
		description: "Why."
	}),
	__decorateMetadata("design:type", Object)
], EndRoleInput.prototype, "reason", void 0);
EndRoleInput = __decorate([InputType({ description: "The end of a right (L-05)." })], EndRoleInput);
// apps/api/src/modules/identity/session.resolver.ts
var INPUT$2 = { description: "What to do it with." };
var SessionResolver = class SessionResolver {
	constructor(signInService) {
		this.signInService = signInService;
	}
	signIn(input, context) {
		return this.signInService.withPassword(input, context);
	}
	signInAsExample(input, context) {
		return this.signInService.asExample(input.person, context);
	}
	async signOut(context) {
		await this.signInService.end(context);
		return { ok: true };
	}
};
__decorate([
	Mutation(() => SignInResult, { description: "Opens a session by e-mail and password (L-01)." }),
	Public("nobody is signed in before signing in"),
	__decorateParam(0, Args("input", INPUT$2)),
	__decorateParam(1, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof SignInInput === "undefined" ? Object : SignInInput, Object]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], SessionResolver.prototype, "signIn", null);
__decorate([
	Mutation(() => SignInResult, { description: "Opens a session for an invented person; only in the example mode." }),
	Public("nobody is signed in before signing in; outside the example mode it finds nobody"),
	__decorateParam(0, Args("input", INPUT$2)),
	__decorateParam(1, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof SignInAsExampleInput === "undefined" ? Object : SignInAsExampleInput, Object]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], SessionResolver.prototype, "signInAsExample", null);
__decorate([
	Mutation(() => SignedOut, { description: "Ends the session." }),
	Public("signing out twice does no harm"),
	__decorateParam(0, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object]),
	__decorateMetadata("design:returntype", Promise)
], SessionResolver.prototype, "signOut", null);
SessionResolver = __decorate([Resolver(), __decorateMetadata("design:paramtypes", [typeof SignInService === "undefined" ? Object : SignInService])], SessionResolver);
// apps/api/src/modules/identity/user.resolver.ts
var INPUT$1 = { description: "What to do it with." };
var UserResolver = class UserResolver {
	constructor(queries, service, ending, database, clock) {
		this.queries = queries;
		this.service = service;
		this.ending = ending;
		this.database = database;
		this.clock = clock;
	}
	users(actor, context) {
		return this.queries.list(actor, context.language);
	}
	responsiblePeople(actor) {
		return responsiblePeople(this.database, actor, this.clock.today());
	}
	addUser(input, actor, context) {
		return this.service.add(actor, input, context.language);
	}
	grantRole(input, actor, context) {
		return this.service.grant(actor, input, context.language);
	}
	endRole(input, actor, context) {
		return this.ending.run(actor, input, context.language);
	}
};
__decorate([
	Query(() => [UserType], {
		description: "The users whom you may manage, by name.",
		complexity: 100
	}),
	Requires("user.read"),
	__decorateParam(0, CurrentActor()),
	__decorateParam(1, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object, Object]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], UserResolver.prototype, "users", null);
__decorate([
	Query(() => [PersonSummary], {
		description: "Who can be responsible for an agreement, by name.",
		complexity: 20
	}),
	Requires("person.read"),
	__decorateParam(0, CurrentActor()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], UserResolver.prototype, "responsiblePeople", null);
__decorate([
	Mutation(() => UserResult, { description: "Adds a user with their first right." }),
	Requires("user.edit"),
	__decorateParam(0, Args("input", INPUT$1)),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof AddUserInput === "undefined" ? Object : AddUserInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], UserResolver.prototype, "addUser", null);
__decorate([
	Mutation(() => UserResult, { description: "Gives somebody else a right." }),
	Requires("user.edit"),
	__decorateParam(0, Args("input", INPUT$1)),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof GrantRoleInput === "undefined" ? Object : GrantRoleInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], UserResolver.prototype, "grantRole", null);
__decorate([
	Mutation(() => UserResult, { description: "Gives a right its last day (L-05)." }),
	Requires("user.edit"),
	__decorateParam(0, Args("input", INPUT$1)),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof EndRoleInput === "undefined" ? Object : EndRoleInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], UserResolver.prototype, "endRole", null);
UserResolver = __decorate([Resolver(() => UserType), __decorateMetadata("design:paramtypes", [
	typeof UserQueries === "undefined" ? Object : UserQueries,
	typeof UserService === "undefined" ? Object : UserService,
	typeof EndRole === "undefined" ? Object : EndRole,
	typeof Database === "undefined" ? Object : Database,
	typeof Clock === "undefined" ? Object : Clock
])], UserResolver);
// apps/api/src/modules/identity/identity.module.ts
var IdentityModule = class IdentityModule {};
IdentityModule = __decorate([Global(), Module({
	imports: [OrganisationModule],
	providers: [
		EndRole,
		ExampleModeGuard,
		MeResolver,
		SecurityLog,
		SessionResolver,
		SessionStore,
		SignInLimits,
		SignInService,
		UserQueries,
		UserResolver,
		UserService,
		WhyNotService,
		{
			provide: ACTOR_SOURCE,
			useClass: SessionActorSource
		},
		{
			provide: WHY_NOT,
			useExisting: WhyNotService
		}
	],
	exports: [
		ACTOR_SOURCE,
		WHY_NOT,
		WhyNotService
	]
})], IdentityModule);
// apps/api/src/modules/agreement/agreement-actions.ts
var AgreementActions = class AgreementActions {
	constructor(whyNot) {
		this.whyNot = whyNot;
	}
	async of(actor, record, language) {
		const judged = actionsOf(record).map((action) => ({
			action,
			decision: decide(actor, action.right, accessObjectOf(record))
		}));
		const denials = judged.flatMap(({ decision }) => decision.allowed ? [] : [decision]);
		const explanations = await this.whyNot.explainAll(actor, denials, language);
		const translator = createTranslator(language);
		const texts = new Map(denials.map((denial, at) => {
			const { missingRight = "", askFrom = [] } = explanations[at] ?? {};
			return [denial, problemText(translator, problem("GEN-403", {
				right: missingRight,
				askFrom
			}))];
		}));
		const wrongStage = problemText(translator, problem("AGR-12", { stage: record.stage }));
		return judged.map(({ action, decision }) => {
			const reason = decision.allowed ? action.fits ? null : wrongStage : texts.get(decision) ?? null;
			return {
				name: action.name,
				allowed: decision.allowed && action.fits,
				reason
			};
		});
	}
	maySeeHistory(actor, record) {
		return isAllowed(actor, "history.read", accessObjectOf(record));
	}
};
AgreementActions = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [typeof WhyNotService === "undefined" ? Object : WhyNotService])], AgreementActions);
function actionsOf(record) {
	const stages = nextStages(factsOf(record), false);
	const isInForce = record.stage === "SIGNED" || record.stage === "DECIDED";
	return [
		{
			name: "edit",
			right: "agreement.edit",
			fits: record.stage !== "VOIDED"
		},
		{
			name: "moveToNegotiation",
			right: "agreement.edit",
			fits: stages.includes("NEGOTIATION")
		},
		{
			name: "moveToSignature",
			right: "agreement.edit",
			fits: stages.includes("FOR_SIGNATURE")
		},
		{
			name: "markNotRealised",
			right: "agreement.edit",
			fits: stages.includes("NOT_REALISED")
		},
		{
			name: "sign",
			right: "agreement.edit",
			fits: stages.includes("SIGNED")
		},
		{
			name: "decide",
			right: "agreement.edit",
			fits: stages.includes("DECIDED")
		},
		{
			name: "end",
			right: "agreement.end",
			fits: isInForce && record.endingManner === null
		},
		{
			name: "cancelEnding",
			right: "agreement.end",
			fits: isInForce && record.endingManner !== null
		},
		{
			name: "void",
			right: "agreement.void",
			fits: stages.includes("VOIDED")
		}
	];
}
// apps/api/src/modules/agreement/agreement.enums.ts
var AgreementKindEnum = enumOf(AGREEMENT_KINDS);
var AgreementStageEnum = enumOf(AGREEMENT_STAGES);
var AgreementStateEnum = enumOf(AGREEMENT_STATES);
var AreaShapeEnum = enumOf(AREA_SHAPES);
var EndingMannerEnum = enumOf(ENDING_MANNERS);
var MergerEffectEnum = enumOf(MERGER_EFFECTS);
var NoticeAnchorEnum = enumOf(NOTICE_ANCHORS);
var NoticeKindEnum = enumOf([
	"MONTHS",
	"NOT_DURING_TERM",
	"UNKNOWN"
]);
var PartySideEnum = enumOf([
	"OWN",
	"COUNTERPART",
	"OTHER"
]);
var TermKindEnum = enumOf(TERM_KINDS);
var VisibilityEnum = enumOf(VISIBILITIES);
registerEnumType(AgreementKindEnum, {
	name: "AgreementKind",
	description: "A-02: what kind of agreement."
});
registerEnumType(AgreementStageEnum, {
	name: "AgreementStage",
	description: "How far the agreement has come on its way (spec section 4)."
});
registerEnumType(AgreementStateEnum, {
	name: "AgreementState",
	description: "A-08: the state on a day, computed from the facts."
});
registerEnumType(AreaShapeEnum, {
	name: "AreaShape",
	description: "A-04: a whole county, a whole region, one municipality, or the whole country."
});
registerEnumType(EndingMannerEnum, {
	name: "EndingManner",
	description: "A-08: how an agreement ended before its own end."
});
registerEnumType(MergerEffectEnum, {
	name: "MergerEffect",
	description: "G-05: what a merger means for a row that names a former municipality."
});
registerEnumType(NoticeAnchorEnum, {
	name: "NoticeAnchor",
	description: "T-04: at which point a notice may end the agreement."
});
registerEnumType(NoticeKindEnum, {
	name: "NoticeKind",
	description: "Notice in months, none during the term, or not known."
});
registerEnumType(PartySideEnum, {
	name: "PartySide",
	description: "A-03: ours, theirs, or another party."
});
registerEnumType(TermKindEnum, {
	name: "TermKind",
	description: "T-05: how the validity runs."
});
registerEnumType(VisibilityEnum, {
	name: "Visibility",
	description: "R-05: normal, or restricted to named people."
});
var EndedBecauseEnum = enumOf([...ENDING_MANNERS, "TERM_ENDED"]);
registerEnumType(EndedBecauseEnum, {
	name: "EndedBecause",
	description: "A-08: why an agreement has ended."
});
// apps/api/src/modules/agreement/agreement-parts.types.ts
var NamedArea = class NamedArea {};
__decorate([Field(() => String, { description: "Code of the county, region or municipality." }), __decorateMetadata("design:type", String)], NamedArea.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Its name in the language of the request." }), __decorateMetadata("design:type", String)], NamedArea.prototype, "name", void 0);
NamedArea = __decorate([ObjectType({ description: "An area by its code." })], NamedArea);
var AgreementParty = class AgreementParty {};
__decorate([Field(() => ID, { description: "Id of the row." }), __decorateMetadata("design:type", String)], AgreementParty.prototype, "id", void 0);
__decorate([Field(() => PartySideEnum, { description: "Whose side." }), __decorateMetadata("design:type", String)], AgreementParty.prototype, "side", void 0);
__decorate([Field(() => String, { description: "Name in the language of the request." }), __decorateMetadata("design:type", String)], AgreementParty.prototype, "name", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Role of another party."
}), __decorateMetadata("design:type", Object)], AgreementParty.prototype, "role", void 0);
__decorate([Field(() => UnitType, {
	nullable: true,
	description: "Our unit, when the party is ours."
}), __decorateMetadata("design:type", Object)], AgreementParty.prototype, "unit", void 0);
__decorate([Field(() => PartnerType, {
	nullable: true,
	description: "Their organisation, when it is not ours."
}), __decorateMetadata("design:type", Object)], AgreementParty.prototype, "partner", void 0);
AgreementParty = __decorate([ObjectType({ description: "A party of an agreement (A-03)." })], AgreementParty);
var AgreementAreaRow = class AgreementAreaRow {};
__decorate([Field(() => ID, { description: "Id of the row." }), __decorateMetadata("design:type", String)], AgreementAreaRow.prototype, "id", void 0);
__decorate([Field(() => AreaShapeEnum, { description: "What it names." }), __decorateMetadata("design:type", Object)], AgreementAreaRow.prototype, "shape", void 0);
__decorate([Field(() => Boolean, { description: "Left out of the wider rows." }), __decorateMetadata("design:type", Boolean)], AgreementAreaRow.prototype, "isExclusion", void 0);
__decorate([Field(() => NamedArea, {
	nullable: true,
	description: "The county."
}), __decorateMetadata("design:type", Object)], AgreementAreaRow.prototype, "county", void 0);
__decorate([Field(() => NamedArea, {
	nullable: true,
	description: "The region."
}), __decorateMetadata("design:type", Object)], AgreementAreaRow.prototype, "region", void 0);
__decorate([Field(() => NamedArea, {
	nullable: true,
	description: "The municipality."
}), __decorateMetadata("design:type", Object)], AgreementAreaRow.prototype, "municipality", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "First day, when not the agreement’s own."
}), __decorateMetadata("design:type", Object)], AgreementAreaRow.prototype, "from", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "Last day, when not the agreement’s own."
}), __decorateMetadata("design:type", Object)], AgreementAreaRow.prototype, "to", void 0);
__decorate([Field(() => Boolean, { description: "Only a part of the municipality." }), __decorateMetadata("design:type", Boolean)], AgreementAreaRow.prototype, "isPartOnly", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Which part."
}), __decorateMetadata("design:type", Object)], AgreementAreaRow.prototype, "note", void 0);
__decorate([Field(() => MergerEffectEnum, {
	nullable: true,
	description: "G-05: the choice made after a merger."
}), __decorateMetadata("design:type", Object)], AgreementAreaRow.prototype, "mergerEffect", void 0);
__decorate([Field(() => Boolean, { description: "G-05: the municipality has merged and nobody has chosen yet." }), __decorateMetadata("design:type", Boolean)], AgreementAreaRow.prototype, "mergerPending", void 0);
AgreementAreaRow = __decorate([ObjectType({ description: "A row of the scope (A-04)." })], AgreementAreaRow);
// apps/api/src/modules/agreement/agreement.presenter.ts
/** The record as GraphQL shows it. Who sees only a summary gets parties, kind, area, state and days (R-04). */
function agreementType(record, detail) {
	const { parties: _parties, area: _area, options, namedPersonIds: _named, ...root } = record;
	return {
		...detail === "SUMMARY" ? withoutDetails(root) : root,
		record,
		detail,
		term: {
			kind: root.termKind,
			starts: root.starts,
			ends: root.ends,
			renewalMonths: root.renewalMonths,
			options: [...options],
			noticeKind: root.noticeKind,
			noticeMonths: root.noticeMonths,
			noticeAnchor: root.noticeAnchor,
			reviewOn: root.reviewOn
		},
		ending: endingOf(record, detail)
	};
}
function withoutDetails(root) {
	const hidden = {
		decisionBody: null,
		decisionSection: null,
		decisionUrl: null,
		originalKeptAt: null,
		ownRecordNumber: null,
		partnerRecordNumber: null
	};
	return {
		...root,
		...hidden
	};
}
function endingOf(record, detail) {
	const { endingManner, endingNoticeOn, endingLastDay, endingReason } = record;
	if (endingManner === null || endingNoticeOn === null || endingLastDay === null) return null;
	return {
		manner: endingManner,
		noticeOn: endingNoticeOn,
		lastDay: endingLastDay,
		reason: detail === "FULL" ? endingReason : null
	};
}
function partyType(party, organisation, index, language) {
	const name = language === "sv" ? party.nameSv ?? party.name : party.name;
	const unit = party.unitId === null ? void 0 : organisation.byId.get(party.unitId);
	return {
		id: party.id,
		side: party.side,
		name,
		role: party.role,
		unit: unit ? unitType(unit, organisation, language) : null,
		partner: party.partner ? partnerType(party.partner, name, index) : null
	};
}
function partnerType(partner, name, index) {
	const municipalityCodes = partner.municipalityIds.flatMap((id) => index.latestVersion(id)?.code ?? []);
	return {
		id: partner.id,
		kind: partner.kind,
		name,
		countyCode: partner.countyCode,
		municipalityCodes
	};
}
function areaRowType(row, { index, regions }, today, language) {
	const county = index.register.counties.find((one) => one.code === row.countyCode);
	const region = regions.find((one) => one.code === row.regionCode);
	return {
		id: row.id,
		shape: row.shape,
		isExclusion: row.isExclusion,
		county: county ? named$1(county, language) : null,
		region: region ? named$1(region, language) : null,
		municipality: row.municipalityId === null ? null : municipalityName(row.municipalityId, index, language),
		from: row.from,
		to: row.to,
		isPartOnly: row.isPartOnly,
		note: row.note,
		mergerEffect: row.mergerEffect,
		mergerPending: isMergerPending(row, today, index)
	};
}
/** The municipality by its latest name and code. */
function municipalityName(id, index, language) {
	const version = index.latestVersion(id);
	return version ? named$1(version, language) : {
		code: "",
		name: ""
	};
}
var named$1 = /* @__PURE__ */ __name((area, language) => ({
	code: area.code,
	name: language === "sv" ? area.nameSv : area.nameFi
}), "named");
// apps/api/src/modules/agreement/agreement.queries.ts
var AgreementQueries = class AgreementQueries {
	constructor(database) {
		this.database = database;
	}
	/** The agreement if the actor may know of it; missing and invisible look the same (R-05). */
	async findVisible(actor, id, from = this.database) {
		const parameters = [];
		const add = parameterList(parameters);
		const [found] = await from.query(`SELECT ${RECORD_COLUMNS}, ${detailFor(actor, add)} AS detail FROM agreement a WHERE a.id = ${add(id)}::uuid AND ${visibleTo(actor, add)}`, parameters);
		if (!found) return null;
		const { detail, ...record } = found;
		return agreementType(record, detail);
	}
};
AgreementQueries = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [typeof Database === "undefined" ? Object : Database])], AgreementQueries);
/** Loader: the stored state period of an agreement on a day. Children of a visible parent. */
var statePeriodOn = async (keys, database) => {
	const asked = keys.map(parseStateKey);
	const rows = await database.query(`SELECT k.id || ' ' || k.day AS key, s.state, lower(s.days)::text AS "from", (upper(s.days) - 1)::text AS "to", s.effective_end::text AS "effectiveEnd",
       s.current_end::text AS "currentEnd", s.last_notice_day::text AS "lastNoticeDay", s.ended_because AS "endedBecause",
       s.is_end_unknown AS "isEndUnknown", s.reasons
     FROM unnest($1::uuid[], $2::date[]) AS k (id, day)
     JOIN agreement_state_period s ON s.agreement_id = k.id AND upper_inf(s.revisions) AND s.days @> k.day`, [asked.map((key) => key.id), asked.map((key) => key.on)]);
	const byKey = new Map(rows.map(({ key, ...period }) => [key, period]));
	return keys.map((key) => byKey.get(key) ?? null);
};
/** Loader: ids of the municipalities that an agreement covers on a day. */
var coveredOn = async (keys, database) => {
	const asked = keys.map(parseStateKey);
	const rows = await database.query(`SELECT k.id || ' ' || k.day AS key, array_agg(c.municipality_id::text) AS ids
     FROM unnest($1::uuid[], $2::date[]) AS k (id, day)
     JOIN coverage_span c ON c.agreement_id = k.id AND upper_inf(c.revisions) AND c.days @> k.day GROUP BY 1`, [asked.map((key) => key.id), asked.map((key) => key.on)]);
	const byKey = new Map(rows.map((row) => [row.key, row.ids]));
	return keys.map((key) => byKey.get(key) ?? []);
};
var stateKey = (id, on) => `${id} ${on}`;
function parseStateKey(key) {
	const [id = "", on = ""] = key.split(" ");
	return {
		id,
		on
	};
}
/** A stored period in words (A-08). */
function stateOnDay(period, on, language) {
	const { reasons, ...facts } = period;
	return {
		...facts,
		on,
		text: stateText(createTranslator(language), period),
		recommendedActionDay: period.lastNoticeDay === null ? null : recommendedActionDay(period.lastNoticeDay),
		reasons: reasonTypes(reasons, language)
	};
}
// apps/api/src/modules/agreement/agreement.types.ts
var AgreementOption = class AgreementOption {};
__decorate([Field(() => ID, { description: "Id of the option." }), __decorateMetadata("design:type", String)], AgreementOption.prototype, "id", void 0);
__decorate([Field(() => Int, { description: "Length in months." }), __decorateMetadata("design:type", Number)], AgreementOption.prototype, "months", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "The day it was used."
}), __decorateMetadata("design:type", Object)], AgreementOption.prototype, "usedOn", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "The decision to use it."
}), __decorateMetadata("design:type", Object)], AgreementOption.prototype, "decision", void 0);
AgreementOption = __decorate([ObjectType({ description: "An option to extend the term (T-05)." })], AgreementOption);
var AgreementTerm = class AgreementTerm {};
__decorate([Field(() => TermKindEnum, {
	nullable: true,
	description: "How it runs; empty in a draft."
}), __decorateMetadata("design:type", Object)], AgreementTerm.prototype, "kind", void 0);
__decorate([Field(() => PartialDateScalar, {
	nullable: true,
	description: "First day as far as known."
}), __decorateMetadata("design:type", Object)], AgreementTerm.prototype, "starts", void 0);
__decorate([Field(() => PartialDateScalar, {
	nullable: true,
	description: "Last day of the (first) term as far as known."
}), __decorateMetadata("design:type", Object)], AgreementTerm.prototype, "ends", void 0);
__decorate([Field(() => Int, {
	nullable: true,
	description: "Length of one automatic renewal in months."
}), __decorateMetadata("design:type", Object)], AgreementTerm.prototype, "renewalMonths", void 0);
__decorate([Field(() => [AgreementOption], { description: "Options, used and unused." }), __decorateMetadata("design:type", Array)], AgreementTerm.prototype, "options", void 0);
__decorate([Field(() => NoticeKindEnum, { description: "Whether a notice period is known." }), __decorateMetadata("design:type", String)], AgreementTerm.prototype, "noticeKind", void 0);
__decorate([Field(() => Int, {
	nullable: true,
	description: "Notice period in months."
}), __decorateMetadata("design:type", Object)], AgreementTerm.prototype, "noticeMonths", void 0);
__decorate([Field(() => NoticeAnchorEnum, {
	nullable: true,
	description: "T-04."
}), __decorateMetadata("design:type", Object)], AgreementTerm.prototype, "noticeAnchor", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "When to look at it again."
}), __decorateMetadata("design:type", Object)], AgreementTerm.prototype, "reviewOn", void 0);
AgreementTerm = __decorate([ObjectType({ description: "How the validity runs (T-05, A-05)." })], AgreementTerm);
var AgreementEnding = class AgreementEnding {};
__decorate([Field(() => EndingMannerEnum, { description: "How it ended." }), __decorateMetadata("design:type", Object)], AgreementEnding.prototype, "manner", void 0);
__decorate([Field(() => DateScalar, { description: "Day of the notice or decision." }), __decorateMetadata("design:type", Object)], AgreementEnding.prototype, "noticeOn", void 0);
__decorate([Field(() => DateScalar, { description: "Last day in force." }), __decorateMetadata("design:type", Object)], AgreementEnding.prototype, "lastDay", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Why."
}), __decorateMetadata("design:type", Object)], AgreementEnding.prototype, "reason", void 0);
AgreementEnding = __decorate([ObjectType({ description: "An ending before the own end (A-12, A-13)." })], AgreementEnding);
var AgreementStateOnDay = class AgreementStateOnDay {};
__decorate([Field(() => DateScalar, { description: "The day asked about." }), __decorateMetadata("design:type", Object)], AgreementStateOnDay.prototype, "on", void 0);
__decorate([Field(() => AgreementStateEnum, { description: "The state." }), __decorateMetadata("design:type", Object)], AgreementStateOnDay.prototype, "state", void 0);
__decorate([Field(() => String, { description: "The state as words in the language of the request." }), __decorateMetadata("design:type", String)], AgreementStateOnDay.prototype, "text", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "First day of this state; empty = always."
}), __decorateMetadata("design:type", Object)], AgreementStateOnDay.prototype, "from", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "Last day of this state; empty = for ever."
}), __decorateMetadata("design:type", Object)], AgreementStateOnDay.prototype, "to", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "Last day in force as known."
}), __decorateMetadata("design:type", Object)], AgreementStateOnDay.prototype, "effectiveEnd", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "End of the term that runs on the day."
}), __decorateMetadata("design:type", Object)], AgreementStateOnDay.prototype, "currentEnd", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "T-03: last day to give notice."
}), __decorateMetadata("design:type", Object)], AgreementStateOnDay.prototype, "lastNoticeDay", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "T-07: the last notice day, or the working day before it."
}), __decorateMetadata("design:type", Object)], AgreementStateOnDay.prototype, "recommendedActionDay", void 0);
__decorate([Field(() => EndedBecauseEnum, {
	nullable: true,
	description: "Why it has ended."
}), __decorateMetadata("design:type", Object)], AgreementStateOnDay.prototype, "endedBecause", void 0);
__decorate([Field(() => Boolean, { description: "T-05: the end is not known." }), __decorateMetadata("design:type", Boolean)], AgreementStateOnDay.prototype, "isEndUnknown", void 0);
__decorate([Field(() => [ReasonType], { description: "Miksi? Every fact that makes the state." }), __decorateMetadata("design:type", Array)], AgreementStateOnDay.prototype, "reasons", void 0);
AgreementStateOnDay = __decorate([ObjectType({ description: "The state of an agreement on a day and why (A-08)." })], AgreementStateOnDay);
var NextStep = class NextStep {};
__decorate([Field(() => String, { description: "Code of the step." }), __decorateMetadata("design:type", String)], NextStep.prototype, "code", void 0);
__decorate([Field(() => String, { description: "The step in words." }), __decorateMetadata("design:type", String)], NextStep.prototype, "text", void 0);
NextStep = __decorate([ObjectType({ description: "What to do next (Seuraava askel)." })], NextStep);
var Agreement = class Agreement {};
__decorate([Field(() => ID, { description: "Identity." }), __decorateMetadata("design:type", String)], Agreement.prototype, "id", void 0);
__decorate([Field(() => String, { description: "A-01: S-year-number, never reused." }), __decorateMetadata("design:type", String)], Agreement.prototype, "number", void 0);
__decorate([Field(() => Int, { description: "Rises with every change." }), __decorateMetadata("design:type", Number)], Agreement.prototype, "version", void 0);
__decorate([Field(() => AgreementKindEnum, { description: "A-02." }), __decorateMetadata("design:type", Object)], Agreement.prototype, "kind", void 0);
__decorate([Field(() => AgreementStageEnum, { description: "How far it has come." }), __decorateMetadata("design:type", Object)], Agreement.prototype, "stage", void 0);
__decorate([Field(() => AgreementTerm, { description: "How the validity runs." }), __decorateMetadata("design:type", typeof AgreementTerm === "undefined" ? Object : AgreementTerm)], Agreement.prototype, "term", void 0);
__decorate([Field(() => AgreementEnding, {
	nullable: true,
	description: "How it ended or will end before its own end."
}), __decorateMetadata("design:type", Object)], Agreement.prototype, "ending", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "Day of the decision."
}), __decorateMetadata("design:type", Object)], Agreement.prototype, "decidedOn", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Who decided."
}), __decorateMetadata("design:type", Object)], Agreement.prototype, "decisionBody", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Section of the minutes."
}), __decorateMetadata("design:type", Object)], Agreement.prototype, "decisionSection", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Address of the decision."
}), __decorateMetadata("design:type", Object)], Agreement.prototype, "decisionUrl", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "Day of the signature."
}), __decorateMetadata("design:type", Object)], Agreement.prototype, "signedOn", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Where the original is kept."
}), __decorateMetadata("design:type", Object)], Agreement.prototype, "originalKeptAt", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Our record number."
}), __decorateMetadata("design:type", Object)], Agreement.prototype, "ownRecordNumber", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "The partner’s record number."
}), __decorateMetadata("design:type", Object)], Agreement.prototype, "partnerRecordNumber", void 0);
__decorate([Field(() => Boolean, { description: "Recorded after it was signed (kirjattu jälkikäteen)." }), __decorateMetadata("design:type", Boolean)], Agreement.prototype, "isRecordedAfterwards", void 0);
__decorate([Field(() => VisibilityEnum, { description: "R-05." }), __decorateMetadata("design:type", Object)], Agreement.prototype, "visibility", void 0);
__decorate([Field(() => Boolean, { description: "R-05: whether a restricted agreement counts in coverage." }), __decorateMetadata("design:type", Boolean)], Agreement.prototype, "showsInCoverage", void 0);
Agreement = __decorate([ObjectType({ description: "A cooperation agreement (spec section 4)." })], Agreement);
// apps/api/src/modules/agreement/agreement-fields.resolver.ts
var ON = {
	type: () => DateScalar,
	nullable: true,
	description: "The day; today when left out."
};
var AgreementFieldsResolver = class AgreementFieldsResolver {
	constructor(database, areas, organisation, settings, changes, allowed, clock) {
		this.database = database;
		this.areas = areas;
		this.organisation = organisation;
		this.settings = settings;
		this.changes = changes;
		this.allowed = allowed;
		this.clock = clock;
	}
	async parties({ record }, { language }) {
		const [organisation, index] = [await this.organisation.current(), await this.areas.index()];
		return record.parties.map((party) => partyType(party, organisation, index, language));
	}
	async area({ record }, { language }) {
		const areas = await this.areas.areas();
		return record.area.map((row) => areaRowType(row, areas, this.clock.today(), language));
	}
	async state({ id }, on, { language, load }) {
		const day = on ?? this.clock.today();
		const period = await load(statePeriodOn, stateKey(id, day));
		if (!period) throw new Error(`agreement ${id} has no state on ${day}`);
		return stateOnDay(period, day, language);
	}
	async coveredMunicipalities({ id }, on, { language, load }) {
		const ids = await load(coveredOn, stateKey(id, on ?? this.clock.today()));
		const index = await this.areas.index();
		const collator = new Intl.Collator(language === "sv" ? "sv" : "fi");
		return ids.map((one) => municipalityName(one, index, language)).sort((a, b) => collator.compare(a.name, b.name));
	}
	async municipalityCount({ id }, on, { load }) {
		return (await load(coveredOn, stateKey(id, on ?? this.clock.today()))).length;
	}
	async ownerUnit({ record }, { language }) {
		const organisation = await this.organisation.current();
		const unit = organisation.byId.get(record.ownerUnitId);
		if (!unit) throw new Error(`unit ${record.ownerUnitId} is not in the organisation`);
		return unitType(unit, organisation, language);
	}
	async responsible({ record, detail }, { load }) {
		return detail === "FULL" && record.responsibleId ? load(personSummaries, record.responsibleId) : null;
	}
	async missing({ record, detail }, { language }) {
		return detail === "FULL" ? reasonTypes(await this.missingOf(record), language) : [];
	}
	async nextStep(agreement, { language, load }) {
		const { record, detail } = agreement;
		const today = this.clock.today();
		const period = await load(statePeriodOn, stateKey(record.id, today));
		if (detail !== "FULL" || !period) return null;
		const settings = await this.settings.agreement(this.database);
		const missingCount = (await this.missingOf(record)).length;
		const step = nextStep(factsOf(record), period, {
			today,
			hasApprovalChain: false,
			missingCount,
			settings
		});
		return step ? reasonTypes([step], language)[0] ?? null : null;
	}
	actions({ record }, actor, { language }) {
		return this.allowed.of(actor, record, language);
	}
	async history({ record }, actor, { language }) {
		return this.allowed.maySeeHistory(actor, record) ? this.changes.entries("agreement", record.id, language) : [];
	}
	/** Contacts of the counterpart are not recorded yet, so they are not asked for. */
	async missingOf(record) {
		const context = {
			hasCounterpartContact: true,
			hasOriginal: record.originalKeptAt !== null,
			index: await this.areas.index(),
			today: this.clock.today()
		};
		return missingFacts(factsOf(record), context);
	}
};
__decorate([
	ResolveField(() => [AgreementParty], { description: "Ours, theirs and others (A-03)." }),
	__decorateParam(0, Parent()),
	__decorateParam(1, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Agreement === "undefined" ? Object : Agreement, Object]),
	__decorateMetadata("design:returntype", Promise)
], AgreementFieldsResolver.prototype, "parties", null);
__decorate([
	ResolveField(() => [AgreementAreaRow], { description: "The scope and the exclusions from it (A-04)." }),
	__decorateParam(0, Parent()),
	__decorateParam(1, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Agreement === "undefined" ? Object : Agreement, Object]),
	__decorateMetadata("design:returntype", Promise)
], AgreementFieldsResolver.prototype, "area", null);
__decorate([
	ResolveField(() => AgreementStateOnDay, { description: "The state on a day and why (A-08)." }),
	__decorateParam(0, Parent()),
	__decorateParam(1, Args("on", ON)),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof Agreement === "undefined" ? Object : Agreement,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", Promise)
], AgreementFieldsResolver.prototype, "state", null);
__decorate([
	ResolveField(() => [NamedArea], { description: "The municipalities that it covers on a day, by name." }),
	__decorateParam(0, Parent()),
	__decorateParam(1, Args("on", ON)),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof Agreement === "undefined" ? Object : Agreement,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", Promise)
], AgreementFieldsResolver.prototype, "coveredMunicipalities", null);
__decorate([
	ResolveField(() => Int, { description: "How many municipalities it covers on a day." }),
	__decorateParam(0, Parent()),
	__decorateParam(1, Args("on", ON)),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof Agreement === "undefined" ? Object : Agreement,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", Promise)
], AgreementFieldsResolver.prototype, "municipalityCount", null);
__decorate([
	ResolveField(() => UnitType, { description: "The unit that owns the record (R-04a)." }),
	__decorateParam(0, Parent()),
	__decorateParam(1, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Agreement === "undefined" ? Object : Agreement, Object]),
	__decorateMetadata("design:returntype", Promise)
], AgreementFieldsResolver.prototype, "ownerUnit", null);
__decorate([
	ResolveField(() => PersonSummary, {
		nullable: true,
		description: "Who keeps it alive, if you may know."
	}),
	__decorateParam(0, Parent()),
	__decorateParam(1, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Agreement === "undefined" ? Object : Agreement, Object]),
	__decorateMetadata("design:returntype", Promise)
], AgreementFieldsResolver.prototype, "responsible", null);
__decorate([
	ResolveField(() => [ReasonType], { description: "A-07: what is still missing (Täydennä)." }),
	__decorateParam(0, Parent()),
	__decorateParam(1, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Agreement === "undefined" ? Object : Agreement, Object]),
	__decorateMetadata("design:returntype", Promise)
], AgreementFieldsResolver.prototype, "missing", null);
__decorate([
	ResolveField(() => NextStep, {
		nullable: true,
		description: "Seuraava askel."
	}),
	__decorateParam(0, Parent()),
	__decorateParam(1, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Agreement === "undefined" ? Object : Agreement, Object]),
	__decorateMetadata("design:returntype", Promise)
], AgreementFieldsResolver.prototype, "nextStep", null);
__decorate([
	ResolveField(() => [ActionState], { description: "What you may do with it now, and why not (R-06)." }),
	__decorateParam(0, Parent()),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof Agreement === "undefined" ? Object : Agreement,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AgreementFieldsResolver.prototype, "actions", null);
__decorate([
	ResolveField(() => [HistoryEntry], { description: "Every recorded change, newest first (U-01); empty when you may not see it." }),
	__decorateParam(0, Parent()),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof Agreement === "undefined" ? Object : Agreement,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", Promise)
], AgreementFieldsResolver.prototype, "history", null);
AgreementFieldsResolver = __decorate([Resolver(() => Agreement), __decorateMetadata("design:paramtypes", [
	typeof Database === "undefined" ? Object : Database,
	typeof AreaStore === "undefined" ? Object : AreaStore,
	typeof OrganisationStore === "undefined" ? Object : OrganisationStore,
	typeof SettingsStore === "undefined" ? Object : SettingsStore,
	typeof HistoryReader === "undefined" ? Object : HistoryReader,
	typeof AgreementActions === "undefined" ? Object : AgreementActions,
	typeof Clock === "undefined" ? Object : Clock
])], AgreementFieldsResolver);
// apps/api/src/modules/agreement/agreement-fields.ts
/** Root fields that a person may change one by one; the keys are those of the record and of the history. */
var ROOT_FIELDS = [
	"kind",
	"termKind",
	"starts",
	"ends",
	"renewalMonths",
	"noticeKind",
	"noticeMonths",
	"noticeAnchor",
	"reviewOn",
	"decidedOn",
	"decisionBody",
	"decisionSection",
	"decisionUrl",
	"originalKeptAt",
	"ownRecordNumber",
	"partnerRecordNumber",
	"ownerUnitId",
	"responsibleId",
	"visibility",
	"showsInCoverage"
];
/** A-17: what the parties agreed; frozen once signed. */
var TERMS = /* @__PURE__ */ new Set([
	"kind",
	"termKind",
	"starts",
	"ends",
	"renewalMonths",
	"noticeKind",
	"noticeMonths",
	"noticeAnchor",
	"parties",
	"area",
	"options"
]);
var isTerm = (field) => TERMS.has(field.split(".")[0] ?? "");
var RENAMED = {
	ownerUnit: "ownerUnitId",
	responsible: "responsibleId"
};
/** The input as changes by field; rows are keyed by their id, `area.<id>.from`. @param municipalities ids by code */
function changesOf(input, municipalities) {
	return [
		...Object.entries(input).flatMap(([name, value]) => {
			const field = RENAMED[name] ?? name;
			return value !== void 0 && ROOT_FIELDS.includes(field) ? [{
				field,
				value
			}] : [];
		}),
		...(input.parties ?? []).flatMap(({ id, unit, partner, ...row }) => rowChanges("parties", id, {
			...row,
			unitId: unit,
			partnerId: partner
		})),
		...(input.removedParties ?? []).map((id) => removal("parties", id)),
		...(input.area ?? []).flatMap(({ id, county, region, municipality, ...row }) => rowChanges("area", id, {
			...row,
			countyCode: county,
			regionCode: region,
			municipalityId: municipality ? municipalities.get(municipality) : municipality
		})),
		...(input.removedAreaRows ?? []).map((id) => removal("area", id)),
		...(input.options ?? []).flatMap(({ id, ...row }) => rowChanges("options", id, row)),
		...(input.removedOptions ?? []).map((id) => removal("options", id)),
		...input.namedPeople ? [{
			field: "namedPersonIds",
			value: [...input.namedPeople].sort()
		}] : []
	];
}
var rowChanges = (list, id, row) => Object.entries(row).flatMap(([name, value]) => value === void 0 ? [] : [{
	field: `${list}.${id}.${name}`,
	value
}]);
var removal = (list, id) => ({
	field: `${list}.${id}`,
	value: null
});
var LIST_OF_TABLE$1 = {
	agreement_party: "parties",
	agreement_area_row: "area",
	agreement_option: "options"
};
/** What others changed meanwhile, in the same field names: the oldest value before, the newest after. */
function changedFields(changes) {
	const fields = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const field = fieldOf(change);
		if (field) fields.set(field, {
			field,
			original: fields.get(field)?.original ?? change.before,
			current: change.after
		});
	}
	return [...fields.values()];
}
/** The field of a recorded change as the input names it; null for what no person changes by field. */
function fieldOf(change) {
	if (change.table === "agreement") return change.field;
	if (change.table === "agreement_named_person") return "namedPersonIds";
	const list = LIST_OF_TABLE$1[change.table];
	return list ? `${list}.${change.recordId}.${change.field}` : null;
}
var LISTS = [
	"parties",
	"area",
	"options"
];
var EMPTY_ROWS = {
	parties: {
		role: null,
		unitId: null,
		partnerId: null
	},
	area: {
		isExclusion: false,
		countyCode: null,
		regionCode: null,
		municipalityId: null,
		from: null,
		to: null,
		isPartOnly: false,
		note: null,
		mergerEffect: null
	},
	options: {
		usedOn: null,
		decision: null
	}
};
/** The record with the changes in it; new rows come last. Names of parties are filled in afterwards, from the database. */
function withChanges(record, changes) {
	const next = { ...record };
	for (const list of LISTS) next[list] = withRows(record[list], list, changes);
	for (const { field, value } of changes) if (!field.includes(".")) next[field] = value;
	return next;
}
function withRows(rows, list, changes) {
	const byId = Object.fromEntries(rows.map((row) => [row.id, { ...row }]));
	let position = Math.max(-1, ...rows.map((row) => row.position));
	for (const { field, value } of changes) {
		const [root, id, name] = field.split(".");
		if (root !== list || id === void 0) continue;
		if (name === void 0) delete byId[id];
		else (byId[id] ??= {
			id,
			position: position += 1,
			...EMPTY_ROWS[list]
		})[name] = value;
	}
	return Object.values(byId);
}
// apps/api/src/modules/agreement/agreement-writer.ts
var PARTNERS = `
  SELECT r.id, r.kind, r.name_fi AS "nameFi", r.name_sv AS "nameSv", r.county_code AS "countyCode",
    CASE WHEN r.kind = 'MUNICIPALITY' THEN ARRAY[r.municipality_id::text]
    ELSE ARRAY(SELECT s.municipality_id::text FROM partner_stands_for s WHERE s.partner_id = r.id ORDER BY 1) END AS "municipalityIds"
  FROM partner r WHERE r.id = ANY($1::uuid[])`;
var AgreementWriter = class AgreementWriter {
	constructor(areas, clock) {
		this.areas = areas;
		this.clock = clock;
	}
	/** Municipality codes become identities; GEO-01 and GEO-03 name those that can't. */
	async understand(tx, input) {
		const index = await this.areas.index(tx);
		const ids = /* @__PURE__ */ new Map();
		const problems = (input.area ?? []).flatMap((row, position) => {
			if (!row.municipality) return [];
			const found = municipalityOf(row.municipality, row.from ?? this.clock.today(), index);
			if (typeof found !== "string") return [{
				...found,
				path: `area.${position}.municipality`
			}];
			ids.set(row.municipality, found);
			return [];
		});
		return {
			changes: changesOf(input, ids),
			problems
		};
	}
	/** The record with the changes in it, its parties named from the database. */
	async apply(tx, record, changes) {
		const next = withChanges(record, changes);
		return {
			...next,
			parties: await named(tx, next.parties)
		};
	}
	/** Every rule on the whole (A-18). */
	async check(tx, record) {
		const unknown = record.parties.flatMap((party, position) => party.name === "" ? [problem("AGR-14", { field: "counterpart" }, `parties.${position}`)] : []);
		const context = {
			today: this.clock.today(),
			index: await this.areas.index(tx),
			hasResponsible: record.responsibleId !== null
		};
		return [...unknown, ...checkAgreement(candidateOf(record), context)];
	}
};
AgreementWriter = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [typeof AreaStore === "undefined" ? Object : AreaStore, typeof Clock === "undefined" ? Object : Clock])], AgreementWriter);
/** As the checks read it: a draft may lack the kind of its term. */
var candidateOf = (record) => {
	const facts = factsOf(record);
	return {
		...facts,
		term: {
			...facts.term,
			kind: record.termKind
		}
	};
};
function municipalityOf(code, on, index) {
	const checked = checkMunicipalityCode(code);
	if (!checked.ok) return checked.problems[0] ?? problem("GEO-01");
	const former = index.register.municipalities.find((one) => one.versions.some((version) => version.code === checked.value));
	return index.byCode(checked.value, on) ?? former?.id ?? problem("GEO-03", {
		municipality: code,
		on
	});
}
async function named(tx, parties) {
	const units = await tx.query("SELECT id, name_fi AS \"nameFi\", name_sv AS \"nameSv\" FROM unit WHERE id = ANY($1::uuid[])", [parties.flatMap((party) => party.unitId ?? [])]);
	const partners = await tx.query(PARTNERS, [parties.flatMap((party) => party.partnerId ?? [])]);
	return parties.map((party) => {
		const unit = units.find((one) => one.id === party.unitId);
		const partner = partners.find((one) => one.id === party.partnerId);
		const name = unit ?? partner;
		return {
			...party,
			name: name?.nameFi ?? "",
			nameSv: name?.nameSv ?? null,
			partner: partner ? {
				id: partner.id,
				kind: partner.kind,
				countyCode: partner.countyCode,
				municipalityIds: partner.municipalityIds
			} : null
		};
	});
}
/** A-01: the next number of the year in which the agreement is recorded; a rolled-back command leaves no gap, a removed draft does. */
async function nextNumber(tx, today) {
	const year = today.slice(0, 4);
	const [row] = await tx.query("INSERT INTO agreement_number (year, last) VALUES ($1, 1) ON CONFLICT (year) DO UPDATE SET last = agreement_number.last + 1 RETURNING last", [year]);
	return `S-${year}-${String(row?.last ?? 1).padStart(4, "0")}`;
}
// apps/api/src/modules/agreement/empty-record.ts
/** R-04a: the recorder's unit owns the agreement unless told otherwise. */
var defaultUnit = (actor) => actor.roles.find((row) => row.role === "DISTRICT_USER" || row.role === "DISTRICT_APPROVER")?.unitId ?? actor.roles[0]?.unitId ?? "";
/** An agreement before anything has been said of it: the recorder's, with the recorder responsible. */
function emptyRecord(id, actor) {
	return {
		id,
		number: "",
		version: 1,
		kind: "COOPERATION",
		stage: "DRAFT",
		termKind: null,
		starts: null,
		ends: null,
		renewalMonths: null,
		noticeKind: "UNKNOWN",
		noticeMonths: null,
		noticeAnchor: null,
		reviewOn: null,
		endingManner: null,
		endingNoticeOn: null,
		endingLastDay: null,
		endingReason: null,
		decidedOn: null,
		decisionBody: null,
		decisionSection: null,
		decisionUrl: null,
		signedOn: null,
		originalKeptAt: null,
		ownRecordNumber: null,
		partnerRecordNumber: null,
		ownerUnitId: defaultUnit(actor),
		responsibleId: actor.accountId,
		createdBy: actor.accountId,
		isRecordedAfterwards: false,
		visibility: "NORMAL",
		showsInCoverage: true,
		parties: [],
		area: [],
		options: [],
		namedPersonIds: []
	};
}
// apps/api/src/modules/agreement/similar-agreements.ts
/** AGR-W1, A-15: agreements like this one, among those that the person may see (R-05). */
async function similarAgreements(tx, actor, record, settings) {
	const parameters = [];
	const add = parameterList(parameters);
	const partners = record.parties.flatMap((party) => party.side === "COUNTERPART" && party.partnerId ? [party.partnerId] : []);
	const candidates = await loadRecords(tx, (await tx.query(`SELECT DISTINCT a.id FROM agreement a JOIN agreement_party p ON p.agreement_id = a.id AND p.side = 'COUNTERPART'
     WHERE a.kind = ${add(record.kind)} AND p.partner_id = ANY(${add(partners)}::uuid[]) AND ${visibleTo(actor, add)}`, parameters)).map((row) => row.id));
	return duplicateWarnings(factsOf(record), candidates.map(factsOf), settings);
}
// apps/api/src/modules/agreement/store-agreement.ts
/** Writes the difference between what is stored and what shall be; the version rises once, whatever part changed. */
async function storeAgreement(tx, before, after) {
	if (!before) await tx.insert(AgreementEntity, rootOf(after));
	const changed = await storeRows(tx, before, after);
	if (before) await tx.update(AgreementEntity, {
		id: before.id,
		version: before.version
	}, patchOf(before, after), changed);
}
function rootOf(record) {
	const { parties: _parties, area: _area, options: _options, namedPersonIds: _named, ...root } = record;
	return root;
}
function patchOf(before, after) {
	const { id: _id, version: _version, ...next } = rootOf(after);
	return Object.fromEntries(Object.entries(next).filter(([field, value]) => !isSameValue(value, before[field])));
}
async function storeRows(tx, before, after) {
	const agreementId = after.id;
	const parties = await storeList(tx, AgreementPartyEntity, before?.parties ?? [], after.parties, ({ name: _n, nameSv: _s, partner: _p, ...row }) => ({
		...row,
		agreementId
	}));
	const area = await storeList(tx, AgreementAreaRowEntity, before?.area ?? [], after.area, (row) => ({
		...row,
		agreementId
	}));
	const options = await storeList(tx, AgreementOptionEntity, before?.options ?? [], after.options, (row) => ({
		...row,
		agreementId
	}));
	const named = await storeNamedPeople(tx, before?.namedPersonIds ?? [], after);
	return parties || area || options || named;
}
async function storeList(tx, entity, before, after, columnsOf) {
	const known = new Map(before.map((row) => [row.id, row]));
	let changed = false;
	for (const row of before) {
		if (after.some((kept) => kept.id === row.id)) continue;
		await tx.remove(entity, { id: row.id });
		changed = true;
	}
	for (const row of after) {
		const old = known.get(row.id);
		if (!old) await tx.insert(entity, columnsOf(row));
		const differs = old !== void 0 && await tx.update(entity, { id: row.id }, columnsOf(row));
		changed ||= !old || differs;
	}
	return changed;
}
async function storeNamedPeople(tx, before, after) {
	const removed = before.filter((id) => !after.namedPersonIds.includes(id));
	const added = after.namedPersonIds.filter((id) => !before.includes(id));
	for (const accountId of removed) {
		const row = await tx.manager.findOneByOrFail(AgreementNamedPersonEntity, {
			agreementId: after.id,
			accountId
		});
		await tx.remove(AgreementNamedPersonEntity, { id: row.id });
	}
	for (const accountId of added) await tx.insert(AgreementNamedPersonEntity, {
		id: randomUUID(),
		agreementId: after.id,
		accountId
	});
	return removed.length + added.length > 0;
}
// apps/api/src/modules/agreement/agreement.service.ts
var AgreementService = class AgreementService {
	constructor(database, writer, queries, whyNot, settings, clock) {
		this.database = database;
		this.writer = writer;
		this.queries = queries;
		this.whyNot = whyNot;
		this.settings = settings;
		this.clock = clock;
	}
	create(actor, input, language) {
		return this.insert(actor, input, { stage: "DRAFT" }, language);
	}
	/** *Kirjaa olemassa oleva sopimus*: signed or decided at once, past the approval, marked as recorded afterwards. */
	recordExisting(actor, input, language) {
		const stage = input.fields.kind === "GRANT_DECISION" ? "DECIDED" : "SIGNED";
		return this.insert(actor, input, {
			stage,
			signedOn: input.signedOn ?? null,
			isRecordedAfterwards: true
		}, language);
	}
	async update(actor, input, language) {
		const invalid = await invalidInput(input, language);
		if (invalid) return invalid;
		return await this.database.write({
			accountId: actor.accountId,
			source: "FORM"
		}, async (tx) => this.change(tx, actor, input, language), { reason: input.reason?.trim() || null }) ?? await this.shown(actor, input.id, language);
	}
	async insert(actor, input, start, language) {
		const invalid = await invalidInput(input, language);
		if (invalid) return invalid;
		return await this.database.write({
			accountId: actor.accountId,
			source: "FORM"
		}, async (tx) => {
			if ((await tx.query("SELECT 1 FROM agreement WHERE id = $1", [input.id])).length > 0) return null;
			const { changes, problems } = await this.writer.understand(tx, input.fields);
			if (problems.length > 0) return new RuleViolation(problems, language);
			const draft = {
				...emptyRecord(input.id, actor),
				...start
			};
			const record = await this.writer.apply(tx, draft, changes);
			const decision = decide(actor, "agreement.create", { ownerUnitId: record.ownerUnitId });
			if (!decision.allowed) return this.whyNot.refusal(actor, decision, language);
			const refused = refusedProblems([...await this.writer.check(tx, record), ...await similarAgreements(tx, actor, record, await this.settings.agreement(tx))], input.acceptedWarnings);
			if (refused.length > 0) return new RuleViolation(refused, language);
			await storeAgreement(tx, null, {
				...record,
				number: await nextNumber(tx, this.clock.today())
			});
			return null;
		}, { reason: input.reason?.trim() || null }) ?? await this.shown(actor, input.id, language);
	}
	async change(tx, actor, input, language) {
		const locked = await this.lock(tx, actor, input.id);
		if (!locked) return new NotFound(language);
		const decision = decide(actor, "agreement.edit", accessObjectOf(locked));
		if (!decision.allowed) return this.whyNot.refusal(actor, decision, language);
		const { changes, problems } = await this.writer.understand(tx, input.changes);
		if (problems.length > 0) return new RuleViolation(problems, language);
		const merged = await this.merge(tx, locked, input, changes, language);
		if (merged instanceof StaleVersion) return merged;
		const next = await this.writer.apply(tx, locked, merged);
		const moved = decide(actor, "agreement.edit", accessObjectOf(next));
		if (!moved.allowed) return this.whyNot.refusal(actor, moved, language);
		const before = (await this.writer.check(tx, locked)).map(keyOf);
		const found = (await this.writer.check(tx, next)).filter((one) => !one.warning || !before.includes(keyOf(one)));
		const refused = refusedProblems([...frozenTerms(locked, merged, input.reason), ...found], input.acceptedWarnings);
		if (refused.length > 0) return new RuleViolation(refused, language);
		await storeAgreement(tx, locked, next);
		return null;
	}
	/** The agreement locked until the end of the command; null when the actor may not know of it. */
	async lock(tx, actor, id) {
		await tx.query("SELECT 1 FROM agreement WHERE id = $1 FOR UPDATE", [id]);
		return (await this.queries.findVisible(actor, id, tx))?.record ?? null;
	}
	/** A-18: my fields on top of what others changed since; the same field is a question for the person. */
	async merge(tx, locked, input, changes, language) {
		if (locked.version === input.version) return changes;
		const merge = mergeChanges(changes, changedFields(await new HistoryStore(tx).changedSince("agreement", locked.id, input.version)));
		if (merge.ok) return merge.merged;
		const translator = createTranslator(language);
		const shown = (field, value) => fieldValueText(translator, "agreement", field, value);
		const conflicts = merge.conflicts.map(({ field, mine, current, original }) => ({
			field,
			label: fieldLabel(translator, "agreement", field),
			mine: shown(field, mine),
			current: shown(field, current),
			original: shown(field, original)
		}));
		return new StaleVersion(locked.version, conflicts, language);
	}
	async shown(actor, id, language) {
		return await this.queries.findVisible(actor, id) ?? new NotFound(language);
	}
};
AgreementService = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [
	typeof Database === "undefined" ? Object : Database,
	typeof AgreementWriter === "undefined" ? Object : AgreementWriter,
	typeof AgreementQueries === "undefined" ? Object : AgreementQueries,
	typeof WhyNotService === "undefined" ? Object : WhyNotService,
	typeof SettingsStore === "undefined" ? Object : SettingsStore,
	typeof Clock === "undefined" ? Object : Clock
])], AgreementService);
var keyOf = (one) => JSON.stringify([
	one.code,
	one.path,
	one.params
]);
/** Errors, and warnings that the person has not accepted. */
var refusedProblems = (found, accepted) => found.filter((one) => !one.warning || !accepted.includes(one.code));
/** A-17: terms of a signed agreement change only as the correction of a mistake, with a reason. */
function frozenTerms(record, changes, reason) {
	const isFrozen = record.stage !== "DRAFT" && record.stage !== "NEGOTIATION";
	const frozen = changes.find((change) => isTerm(change.field));
	if (!isFrozen || !frozen || (reason?.trim().length ?? 0) >= 5) return [];
	return [problem("AGR-07", {}, frozen.field)];
}
// apps/api/src/modules/agreement/agreement-lifecycle.service.ts
var AgreementLifecycleService = class AgreementLifecycleService {
	constructor(database, agreements, queries, whyNot, areas, clock) {
		this.database = database;
		this.agreements = agreements;
		this.queries = queries;
		this.whyNot = whyNot;
		this.areas = areas;
		this.clock = clock;
	}
	move(actor, input, language) {
		return this.step(actor, "agreement.edit", input, language, (record, facts, context) => {
			const isCreator = record.createdBy === actor.accountId;
			return patched(record, moveStage(facts, input.to, {
				...context,
				hasApprovalChain: false,
				isCreator,
				reason: input.reason ?? null
			}));
		});
	}
	sign(actor, input, language) {
		return this.step(actor, "agreement.edit", input, language, (record, facts, context) => {
			const signed = signAgreement(facts, {
				signedOn: input.signedOn,
				decidedOn: null
			}, context);
			return patched({
				...record,
				originalKeptAt: input.originalKeptAt ?? record.originalKeptAt
			}, withProblems(signed, unsaidTerm(record)));
		});
	}
	/** *Päätös tehty*: grant decisions and other kinds that nobody of ours signs. */
	decide(actor, input, language) {
		return this.step(actor, "agreement.edit", input, language, (record, facts, context) => {
			const { decidedOn, decisionBody, decisionSection = null } = input;
			const decided = decideAgreement(facts, {
				decidedOn,
				decisionBody
			}, context);
			return patched({
				...record,
				decisionBody,
				decisionSection
			}, withProblems(decided, unsaidTerm(record)));
		});
	}
	end(actor, input, language) {
		return this.step(actor, "agreement.end", input, language, (record, facts) => {
			const { manner, noticeOn, lastDay = null, reason = null } = input;
			const ended = endAgreement(facts, {
				manner,
				noticeOn,
				lastDay,
				reason
			});
			return patched({
				...record,
				endingReason: reason
			}, ended.ok ? {
				ok: true,
				value: ended.value.patch
			} : ended);
		});
	}
	cancelEnding(actor, input, language) {
		return this.step(actor, "agreement.end", input, language, (record, facts) => patched({
			...record,
			endingReason: null
		}, cancelEnding(facts, this.clock.today())));
	}
	void(actor, input, language) {
		return this.step(actor, "agreement.void", input, language, (record, facts) => patched(record, voidRecord(facts, {
			reason: input.reason ?? null,
			confirmNumber: input.confirmNumber
		})));
	}
	/** G-05: the stored choice of one area row. */
	chooseMergerEffect(actor, input, language) {
		return this.step(actor, "agreement.edit", input, language, (record) => {
			if (!record.area.some((row) => row.id === input.areaRow)) return {
				ok: false,
				problems: [problem("GEN-404", {}, "areaRow")]
			};
			const area = record.area.map((row) => row.id === input.areaRow ? {
				...row,
				mergerEffect: input.effect
			} : row);
			return {
				ok: true,
				value: {
					...record,
					area
				}
			};
		});
	}
	/** Load, lock, ask the right, ask the rule, write. A step looks at the whole record, so an old version is refused (GEN-412). */
	async step(actor, right, input, language, rule) {
		const invalid = await invalidInput(input, language);
		if (invalid) return invalid;
		return await this.database.write({
			accountId: actor.accountId,
			source: "FORM"
		}, (tx) => this.take(tx, actor, right, input, language, rule), { reason: input.reason?.trim() || null }) ?? await this.queries.findVisible(actor, input.id) ?? new NotFound(language);
	}
	async take(tx, actor, right, input, language, rule) {
		const record = await this.agreements.lock(tx, actor, input.id);
		if (!record) return new NotFound(language);
		const decision = decide(actor, right, accessObjectOf(record));
		if (!decision.allowed) return this.whyNot.refusal(actor, decision, language);
		if (record.version !== input.version) return new StaleVersion(record.version, [], language);
		const context = {
			today: this.clock.today(),
			index: await this.areas.index(tx),
			hasResponsible: record.responsibleId !== null
		};
		const result = rule(record, factsOf(record), context);
		if (!result.ok) return new RuleViolation(result.problems, language);
		await storeAgreement(tx, record, result.value);
		return null;
	}
};
AgreementLifecycleService = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [
	typeof Database === "undefined" ? Object : Database,
	typeof AgreementService === "undefined" ? Object : AgreementService,
	typeof AgreementQueries === "undefined" ? Object : AgreementQueries,
	typeof WhyNotService === "undefined" ? Object : WhyNotService,
	typeof AreaStore === "undefined" ? Object : AreaStore,
	typeof Clock === "undefined" ? Object : Clock
])], AgreementLifecycleService);
/** A draft may lack the kind of its term; facts can't. */
var unsaidTerm = (record) => candidateOf(record).term.kind === null ? [problem("AGR-14", { field: "termKind" }, "term.kind")] : [];
var withProblems = (result, more) => {
	if (more.length === 0) return result;
	return {
		ok: false,
		problems: [...more, ...result.ok ? [] : result.problems]
	};
};
/** The record with what the rule changed. */
function patched(record, result) {
	if (!result.ok) return result;
	const { ending, ...rest } = result.value;
	const endingFields = ending === void 0 ? {} : {
		endingManner: ending?.manner ?? null,
		endingNoticeOn: ending?.noticeOn ?? null,
		endingLastDay: ending?.lastDay ?? null
	};
	return {
		ok: true,
		value: {
			...record,
			...rest,
			...endingFields
		}
	};
}
// apps/api/src/modules/agreement/agreement-list.queries.ts
var SORT_COLUMN = {
	NUMBER: "a.number",
	COUNTERPART: "counterparts[1] COLLATE \"fi-FI-x-icu\"",
	STARTS: "a.starts",
	ENDS: "s.current_end",
	LAST_NOTICE_DAY: "s.last_notice_day"
};
var AgreementListQueries = class AgreementListQueries {
	constructor(database, clock) {
		this.database = database;
		this.clock = clock;
	}
	/** One statement for the rows, one for the count and the totals, whatever the page size. */
	async page(actor, filter, sort, page, language) {
		const on = filter.on ?? this.clock.today();
		const items = await this.rows(actor, filter, on, sort, page, language);
		const totals = await this.totals(actor, filter, on);
		const translator = createTranslator(language);
		return {
			on,
			items: items.map((row) => ({
				...row,
				stateText: stateText(translator, row)
			})),
			totalCount: totals.count,
			totals: { municipalities: totals.municipalities }
		};
	}
	rows(actor, filter, on, sort, page, language) {
		const parameters = [];
		const add = parameterList(parameters);
		const day = add(on);
		const name = (table) => language === "sv" ? `coalesce(${table}.name_sv, ${table}.name_fi)` : `${table}.name_fi`;
		const names = (side) => `
      (SELECT coalesce(array_agg(coalesce(${name("u")}, ${name("r")}) ORDER BY p.position), '{}') FROM agreement_party p
       LEFT JOIN unit u ON u.id = p.unit_id LEFT JOIN partner r ON r.id = p.partner_id WHERE p.agreement_id = a.id AND p.side = '${side}')`;
		return this.database.query(`SELECT a.id, a.number, a.kind, a.stage, ${names("COUNTERPART")} AS counterparts, ${names("OWN")} AS "ownParties",
         s.state, lower(s.days)::text AS "from", (upper(s.days) - 1)::text AS "to", s.effective_end::text AS "effectiveEnd",
         s.ended_because AS "endedBecause", s.is_end_unknown AS "isEndUnknown", a.starts, s.current_end::text AS ends,
         s.last_notice_day::text AS "lastNoticeDay",
         (SELECT count(*)::int FROM coverage_span c WHERE c.agreement_id = a.id AND upper_inf(c.revisions) AND c.days @> ${day}::date) AS "municipalityCount",
         CASE WHEN ${detailFor(actor, add)} = 'FULL' THEN person.name END AS "responsibleName"
       FROM ${from(day)} LEFT JOIN account person ON person.id = a.responsible_id
       WHERE ${conditions(actor, filter, day, add).join(" AND ")}
       ORDER BY ${SORT_COLUMN[sort.by]} ${sort.direction === "DESC" ? "DESC" : "ASC"} NULLS LAST, a.number, a.id
       LIMIT ${add(Math.min(page.limit, 200))} OFFSET ${add(page.offset)}`, parameters);
	}
	async totals(actor, filter, on) {
		const parameters = [];
		const add = parameterList(parameters);
		const day = add(on);
		const [row] = await this.database.query(`WITH listed AS (SELECT a.id FROM ${from(day)} WHERE ${conditions(actor, filter, day, add).join(" AND ")})
       SELECT (SELECT count(*)::int FROM listed) AS count,
              (SELECT count(DISTINCT c.municipality_id)::int FROM coverage_span c
               WHERE c.agreement_id IN (SELECT id FROM listed) AND upper_inf(c.revisions) AND c.days @> ${day}::date) AS municipalities`, parameters);
		return row ?? {
			count: 0,
			municipalities: 0
		};
	}
};
AgreementListQueries = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [typeof Database === "undefined" ? Object : Database, typeof Clock === "undefined" ? Object : Clock])], AgreementListQueries);
var from = (day) => `agreement a JOIN agreement_state_period s ON s.agreement_id = a.id AND upper_inf(s.revisions) AND s.days @> ${day}::date`;
function conditions(actor, filter, day, add) {
	return [
		visibleTo(actor, add),
		filter.states?.length ? `s.state = ANY(${add(filter.states)})` : `s.state NOT IN ('VOIDED', 'NOT_REALISED')`,
		...filter.kinds?.length ? [`a.kind = ANY(${add(filter.kinds)})`] : [],
		...filter.ownerUnit ? [`a.owner_unit_id = ANY(${add(actor.units.withDescendants(filter.ownerUnit))}::uuid[])`] : [],
		...filter.responsible ? [`a.responsible_id = ${add(filter.responsible)}::uuid`] : [],
		...filter.search?.trim() ? [matches(add(filter.search.trim()))] : [],
		...filter.municipality ? [covers(add(filter.municipality), day)] : [],
		...filter.dueBy ? [dueBetween(day, add(filter.dueBy))] : []
	];
}
var folded = (expression) => `unaccent(lower(${expression}))`;
var matches = (text) => {
	const pattern = `'%' || ${folded(text)} || '%'`;
	return `(${[
		"a.number",
		"a.own_record_number",
		"a.partner_record_number"
	].map((column) => `${folded(column)} LIKE ${pattern}`).join(" OR ")}
    OR EXISTS (SELECT 1 FROM agreement_party p LEFT JOIN unit u ON u.id = p.unit_id LEFT JOIN partner r ON r.id = p.partner_id
      WHERE p.agreement_id = a.id AND ${folded(`concat_ws(' ', u.name_fi, u.name_sv, r.name_fi, r.name_sv)`)} LIKE ${pattern}))`;
};
var covers = (code, day) => `EXISTS (
  SELECT 1 FROM coverage_span c JOIN municipality_version v ON v.municipality_id = c.municipality_id AND v.code = ${code}
  WHERE c.agreement_id = a.id AND upper_inf(c.revisions) AND c.days @> ${day}::date)`;
var dueBetween = (day, last) => `(s.current_end BETWEEN ${day}::date AND ${last}::date OR s.last_notice_day BETWEEN ${day}::date AND ${last}::date)`;
// apps/api/src/modules/agreement/agreement-lifecycle.inputs.ts
var LONG$2 = 2e3;
var AgreementKeyInput = class AgreementKeyInput {};
__decorate([
	Field(() => ID, { description: "Which agreement." }),
	IsUUID(),
	__decorateMetadata("design:type", String)
], AgreementKeyInput.prototype, "id", void 0);
__decorate([Field(() => Int, { description: "The version that the person saw." }), __decorateMetadata("design:type", Number)], AgreementKeyInput.prototype, "version", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Why, where the step asks it."
	}),
	IsOptional(),
	MaxLength(LONG$2),
	__decorateMetadata("design:type", Object)
], AgreementKeyInput.prototype, "reason", void 0);
AgreementKeyInput = __decorate([InputType({ description: "Which agreement, as the person saw it." })], AgreementKeyInput);
var MoveAgreementInput = class MoveAgreementInput extends AgreementKeyInput {};
__decorate([Field(() => AgreementStageEnum, { description: "The stage to move to." }), __decorateMetadata("design:type", Object)], MoveAgreementInput.prototype, "to", void 0);
MoveAgreementInput = __decorate([InputType({ description: "A step from one stage to the next." })], MoveAgreementInput);
var SignAgreementInput = class SignAgreementInput extends AgreementKeyInput {};
__decorate([Field(() => DateScalar, { description: "Day of the signature." }), __decorateMetadata("design:type", Object)], SignAgreementInput.prototype, "signedOn", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Where the signed original is kept."
	}),
	IsOptional(),
	MaxLength(200),
	__decorateMetadata("design:type", Object)
], SignAgreementInput.prototype, "originalKeptAt", void 0);
SignAgreementInput = __decorate([InputType({ description: "The signature." })], SignAgreementInput);
var DecideAgreementInput = class DecideAgreementInput extends AgreementKeyInput {};
__decorate([Field(() => DateScalar, { description: "Day of the decision." }), __decorateMetadata("design:type", Object)], DecideAgreementInput.prototype, "decidedOn", void 0);
__decorate([
	Field(() => String, { description: "Who decided." }),
	MaxLength(200),
	__decorateMetadata("design:type", String)
], DecideAgreementInput.prototype, "decisionBody", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Section of the minutes."
	}),
	IsOptional(),
	MaxLength(200),
	__decorateMetadata("design:type", Object)
], DecideAgreementInput.prototype, "decisionSection", void 0);
DecideAgreementInput = __decorate([InputType({ description: "A decision, for kinds that nobody of ours signs (Päätös tehty)." })], DecideAgreementInput);
var EndAgreementInput = class EndAgreementInput extends AgreementKeyInput {};
__decorate([Field(() => EndingMannerEnum, { description: "How it ends." }), __decorateMetadata("design:type", Object)], EndAgreementInput.prototype, "manner", void 0);
__decorate([Field(() => DateScalar, { description: "Day of the notice or the decision." }), __decorateMetadata("design:type", Object)], EndAgreementInput.prototype, "noticeOn", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "Last day in force; computed from the notice period when left out."
}), __decorateMetadata("design:type", Object)], EndAgreementInput.prototype, "lastDay", void 0);
EndAgreementInput = __decorate([InputType({ description: "An ending before the agreement’s own end (A-12, A-13)." })], EndAgreementInput);
var VoidAgreementInput = class VoidAgreementInput extends AgreementKeyInput {};
__decorate([Field(() => String, { description: "The agreement’s number, typed by the person." }), __decorateMetadata("design:type", String)], VoidAgreementInput.prototype, "confirmNumber", void 0);
VoidAgreementInput = __decorate([InputType({ description: "A record made by mistake (Kirjaus mitätöity)." })], VoidAgreementInput);
var ChooseMergerEffectInput = class ChooseMergerEffectInput extends AgreementKeyInput {};
__decorate([Field(() => ID, { description: "The area row that names a former municipality." }), __decorateMetadata("design:type", String)], ChooseMergerEffectInput.prototype, "areaRow", void 0);
__decorate([Field(() => MergerEffectEnum, { description: "What the merger means for it." }), __decorateMetadata("design:type", Object)], ChooseMergerEffectInput.prototype, "effect", void 0);
ChooseMergerEffectInput = __decorate([InputType({ description: "The choice of G-05 for one area row." })], ChooseMergerEffectInput);
var AgreementSortEnum = enumOf([
	"NUMBER",
	"COUNTERPART",
	"STARTS",
	"ENDS",
	"LAST_NOTICE_DAY"
]);
var SortDirectionEnum = enumOf(["ASC", "DESC"]);
registerEnumType(AgreementSortEnum, {
	name: "AgreementSortField",
	description: "What the list is sorted by; ties by number."
});
registerEnumType(SortDirectionEnum, {
	name: "SortDirection",
	description: "Ascending or descending."
});
var AgreementFilter = class AgreementFilter {};
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Part of the number, a record number or a party’s name; accents and case don’t matter."
	}),
	IsOptional(),
	MaxLength(200),
	__decorateMetadata("design:type", Object)
], AgreementFilter.prototype, "search", void 0);
__decorate([
	Field(() => [AgreementStateEnum], {
		nullable: true,
		description: "States on the day; without it everything but voided and not realised ones."
	}),
	IsOptional(),
	IsIn(AGREEMENT_STATES, { each: true }),
	__decorateMetadata("design:type", Object)
], AgreementFilter.prototype, "states", void 0);
__decorate([Field(() => [AgreementKindEnum], {
	nullable: true,
	description: "Kinds."
}), __decorateMetadata("design:type", Object)], AgreementFilter.prototype, "kinds", void 0);
__decorate([
	Field(() => ID, {
		nullable: true,
		description: "The owner: a unit and those below it."
	}),
	IsOptional(),
	IsUUID(),
	__decorateMetadata("design:type", Object)
], AgreementFilter.prototype, "ownerUnit", void 0);
__decorate([
	Field(() => ID, {
		nullable: true,
		description: "The responsible person."
	}),
	IsOptional(),
	IsUUID(),
	__decorateMetadata("design:type", Object)
], AgreementFilter.prototype, "responsible", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Covers this municipality on the day, by its three-digit code."
	}),
	IsOptional(),
	Matches(/^\d{3}$/),
	__decorateMetadata("design:type", Object)
], AgreementFilter.prototype, "municipality", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "The current term ends, or the last notice day is, on this day or before; not before the day of the list."
}), __decorateMetadata("design:type", Object)], AgreementFilter.prototype, "dueBy", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "The day of the list; today when left out."
}), __decorateMetadata("design:type", Object)], AgreementFilter.prototype, "on", void 0);
AgreementFilter = __decorate([InputType({ description: "Which agreements. Every condition narrows the list." })], AgreementFilter);
var AgreementSort = class AgreementSort {};
__decorate([Field(() => AgreementSortEnum, {
	defaultValue: "NUMBER",
	description: "What by."
}), __decorateMetadata("design:type", Object)], AgreementSort.prototype, "by", void 0);
__decorate([Field(() => SortDirectionEnum, {
	defaultValue: "ASC",
	description: "Which way."
}), __decorateMetadata("design:type", String)], AgreementSort.prototype, "direction", void 0);
AgreementSort = __decorate([InputType({ description: "Order of the list." })], AgreementSort);
var PageInput = class PageInput {};
__decorate([
	Field(() => Int, {
		defaultValue: 50,
		description: "At most 200."
	}),
	Min(1),
	Max(200),
	__decorateMetadata("design:type", Number)
], PageInput.prototype, "limit", void 0);
__decorate([
	Field(() => Int, {
		defaultValue: 0,
		description: "How many to pass over."
	}),
	Min(0),
	__decorateMetadata("design:type", Number)
], PageInput.prototype, "offset", void 0);
PageInput = __decorate([InputType({ description: "A page of a list." })], PageInput);
var AgreementListItem = class AgreementListItem {};
__decorate([Field(() => ID, { description: "Identity." }), __decorateMetadata("design:type", String)], AgreementListItem.prototype, "id", void 0);
__decorate([Field(() => String, { description: "A-01." }), __decorateMetadata("design:type", String)], AgreementListItem.prototype, "number", void 0);
__decorate([Field(() => AgreementKindEnum, { description: "A-02." }), __decorateMetadata("design:type", Object)], AgreementListItem.prototype, "kind", void 0);
__decorate([Field(() => AgreementStageEnum, { description: "How far it has come." }), __decorateMetadata("design:type", Object)], AgreementListItem.prototype, "stage", void 0);
__decorate([Field(() => [String], { description: "Names of the counterparts." }), __decorateMetadata("design:type", Array)], AgreementListItem.prototype, "counterparts", void 0);
__decorate([Field(() => [String], { description: "Names of our parties." }), __decorateMetadata("design:type", Array)], AgreementListItem.prototype, "ownParties", void 0);
__decorate([Field(() => AgreementStateEnum, { description: "The state on the day." }), __decorateMetadata("design:type", Object)], AgreementListItem.prototype, "state", void 0);
__decorate([Field(() => String, { description: "The state in words." }), __decorateMetadata("design:type", String)], AgreementListItem.prototype, "stateText", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "First day as far as known, a PartialDate."
}), __decorateMetadata("design:type", Object)], AgreementListItem.prototype, "starts", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "End of the term that runs on the day."
}), __decorateMetadata("design:type", Object)], AgreementListItem.prototype, "ends", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "T-03."
}), __decorateMetadata("design:type", Object)], AgreementListItem.prototype, "lastNoticeDay", void 0);
__decorate([Field(() => Int, { description: "Municipalities it covers on the day." }), __decorateMetadata("design:type", Number)], AgreementListItem.prototype, "municipalityCount", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "The responsible person, if you may know."
}), __decorateMetadata("design:type", Object)], AgreementListItem.prototype, "responsibleName", void 0);
AgreementListItem = __decorate([ObjectType({ description: "A row of the list (A-20)." })], AgreementListItem);
var AgreementTotals = class AgreementTotals {};
__decorate([Field(() => Int, { description: "Distinct municipalities covered on the day." }), __decorateMetadata("design:type", Number)], AgreementTotals.prototype, "municipalities", void 0);
AgreementTotals = __decorate([ObjectType({ description: "Totals over the whole filter, not only the page." })], AgreementTotals);
var AgreementPage = class AgreementPage {};
__decorate([Field(() => DateScalar, { description: "The day that states and counts are of." }), __decorateMetadata("design:type", Object)], AgreementPage.prototype, "on", void 0);
__decorate([Field(() => [AgreementListItem], {
	description: "The rows.",
	complexity: ({ args: _args, childComplexity }) => 50 + childComplexity * 40
}), __decorateMetadata("design:type", Array)], AgreementPage.prototype, "items", void 0);
__decorate([Field(() => Int, { description: "Rows in the whole list." }), __decorateMetadata("design:type", Number)], AgreementPage.prototype, "totalCount", void 0);
__decorate([Field(() => AgreementTotals, { description: "Totals of the whole list." }), __decorateMetadata("design:type", typeof AgreementTotals === "undefined" ? Object : AgreementTotals)], AgreementPage.prototype, "totals", void 0);
AgreementPage = __decorate([ObjectType({ description: "A page of agreements." })], AgreementPage);
// apps/api/src/modules/agreement/agreement-children.inputs.ts
var LONG$1 = 2e3;
var SHORT$1 = 200;
var AgreementPartyInput = class AgreementPartyInput {};
__decorate([
	Field(() => ID, { description: "Chosen by the client, so that sending twice is harmless." }),
	IsUUID(),
	__decorateMetadata("design:type", String)
], AgreementPartyInput.prototype, "id", void 0);
__decorate([Field(() => PartySideEnum, { description: "Whose side." }), __decorateMetadata("design:type", String)], AgreementPartyInput.prototype, "side", void 0);
__decorate([
	Field(() => ID, {
		nullable: true,
		description: "Our unit."
	}),
	IsOptional(),
	IsUUID(),
	__decorateMetadata("design:type", Object)
], AgreementPartyInput.prototype, "unit", void 0);
__decorate([
	Field(() => ID, {
		nullable: true,
		description: "Their organisation."
	}),
	IsOptional(),
	IsUUID(),
	__decorateMetadata("design:type", Object)
], AgreementPartyInput.prototype, "partner", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Role of another party: coordinator, funder, partner."
	}),
	IsOptional(),
	MaxLength(SHORT$1),
	__decorateMetadata("design:type", Object)
], AgreementPartyInput.prototype, "role", void 0);
AgreementPartyInput = __decorate([InputType({ description: "A party: one of our units, or a partner." })], AgreementPartyInput);
var AgreementAreaRowInput = class AgreementAreaRowInput {};
__decorate([
	Field(() => ID, { description: "Chosen by the client." }),
	IsUUID(),
	__decorateMetadata("design:type", String)
], AgreementAreaRowInput.prototype, "id", void 0);
__decorate([Field(() => AreaShapeEnum, { description: "What the row names." }), __decorateMetadata("design:type", Object)], AgreementAreaRowInput.prototype, "shape", void 0);
__decorate([Field(() => Boolean, {
	defaultValue: false,
	description: "The municipality is left out of the wider rows."
}), __decorateMetadata("design:type", Boolean)], AgreementAreaRowInput.prototype, "isExclusion", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Two-digit county code."
	}),
	IsOptional(),
	Matches(/^\d\d$/),
	__decorateMetadata("design:type", Object)
], AgreementAreaRowInput.prototype, "county", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Two-digit region code."
	}),
	IsOptional(),
	Matches(/^\d\d$/),
	__decorateMetadata("design:type", Object)
], AgreementAreaRowInput.prototype, "region", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Three-digit municipality code, valid now or before."
}), __decorateMetadata("design:type", Object)], AgreementAreaRowInput.prototype, "municipality", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "First day, when not the agreement’s own."
}), __decorateMetadata("design:type", Object)], AgreementAreaRowInput.prototype, "from", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "Last day, when not the agreement’s own."
}), __decorateMetadata("design:type", Object)], AgreementAreaRowInput.prototype, "to", void 0);
__decorate([Field(() => Boolean, {
	defaultValue: false,
	description: "Concerns only a part of the municipality."
}), __decorateMetadata("design:type", Boolean)], AgreementAreaRowInput.prototype, "isPartOnly", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Which part, in words."
	}),
	IsOptional(),
	MaxLength(LONG$1),
	__decorateMetadata("design:type", Object)
], AgreementAreaRowInput.prototype, "note", void 0);
__decorate([Field(() => MergerEffectEnum, {
	nullable: true,
	description: "G-05, for a former municipality."
}), __decorateMetadata("design:type", Object)], AgreementAreaRowInput.prototype, "mergerEffect", void 0);
AgreementAreaRowInput = __decorate([InputType({ description: "A row of the scope, or an exclusion from it (A-04)." })], AgreementAreaRowInput);
var AgreementOptionInput = class AgreementOptionInput {};
__decorate([
	Field(() => ID, { description: "Chosen by the client." }),
	IsUUID(),
	__decorateMetadata("design:type", String)
], AgreementOptionInput.prototype, "id", void 0);
__decorate([
	Field(() => Int, { description: "Length in months." }),
	IsInt(),
	Min(1),
	Max(120),
	__decorateMetadata("design:type", Number)
], AgreementOptionInput.prototype, "months", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "The day it was used; empty when not used."
}), __decorateMetadata("design:type", Object)], AgreementOptionInput.prototype, "usedOn", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "The decision to use it."
	}),
	IsOptional(),
	MaxLength(SHORT$1),
	__decorateMetadata("design:type", Object)
], AgreementOptionInput.prototype, "decision", void 0);
AgreementOptionInput = __decorate([InputType({ description: "An option to extend the term (T-05)." })], AgreementOptionInput);
// apps/api/src/modules/agreement/agreement.inputs.ts
var LONG = 2e3;
var SHORT = 200;
var AgreementChangesInput = class AgreementChangesInput {};
__decorate([Field(() => AgreementKindEnum, {
	nullable: true,
	description: "A-02."
}), __decorateMetadata("design:type", Object)], AgreementChangesInput.prototype, "kind", void 0);
__decorate([
	Field(() => [AgreementPartyInput], {
		nullable: true,
		description: "Parties added or changed, by their id."
	}),
	ValidateNested({ each: true }),
	__decorateMetadata("design:type", Array)
], AgreementChangesInput.prototype, "parties", void 0);
__decorate([Field(() => [ID], {
	nullable: true,
	description: "Parties removed."
}), __decorateMetadata("design:type", Array)], AgreementChangesInput.prototype, "removedParties", void 0);
__decorate([
	Field(() => [AgreementAreaRowInput], {
		nullable: true,
		description: "Area rows added or changed, by their id."
	}),
	ValidateNested({ each: true }),
	__decorateMetadata("design:type", Array)
], AgreementChangesInput.prototype, "area", void 0);
__decorate([Field(() => [ID], {
	nullable: true,
	description: "Area rows removed."
}), __decorateMetadata("design:type", Array)], AgreementChangesInput.prototype, "removedAreaRows", void 0);
__decorate([Field(() => TermKindEnum, {
	nullable: true,
	description: "T-05."
}), __decorateMetadata("design:type", Object)], AgreementChangesInput.prototype, "termKind", void 0);
__decorate([Field(() => PartialDateScalar, {
	nullable: true,
	description: "First day, as far as it is known."
}), __decorateMetadata("design:type", Object)], AgreementChangesInput.prototype, "starts", void 0);
__decorate([Field(() => PartialDateScalar, {
	nullable: true,
	description: "Last day of the (first) term, as far as it is known."
}), __decorateMetadata("design:type", Object)], AgreementChangesInput.prototype, "ends", void 0);
__decorate([
	Field(() => Int, {
		nullable: true,
		description: "Length of one automatic renewal in months."
	}),
	IsOptional(),
	Min(1),
	Max(600),
	__decorateMetadata("design:type", Object)
], AgreementChangesInput.prototype, "renewalMonths", void 0);
__decorate([
	Field(() => [AgreementOptionInput], {
		nullable: true,
		description: "Options added or changed, by their id."
	}),
	ValidateNested({ each: true }),
	__decorateMetadata("design:type", Array)
], AgreementChangesInput.prototype, "options", void 0);
__decorate([Field(() => [ID], {
	nullable: true,
	description: "Options removed."
}), __decorateMetadata("design:type", Array)], AgreementChangesInput.prototype, "removedOptions", void 0);
__decorate([Field(() => NoticeKindEnum, {
	nullable: true,
	description: "A-05."
}), __decorateMetadata("design:type", String)], AgreementChangesInput.prototype, "noticeKind", void 0);
__decorate([
	Field(() => Int, {
		nullable: true,
		description: "Notice period in months."
	}),
	IsOptional(),
	Min(0),
	Max(120),
	__decorateMetadata("design:type", Object)
], AgreementChangesInput.prototype, "noticeMonths", void 0);
__decorate([Field(() => NoticeAnchorEnum, {
	nullable: true,
	description: "T-04."
}), __decorateMetadata("design:type", Object)], AgreementChangesInput.prototype, "noticeAnchor", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "When to look at it again."
}), __decorateMetadata("design:type", Object)], AgreementChangesInput.prototype, "reviewOn", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "Day of the decision."
}), __decorateMetadata("design:type", Object)], AgreementChangesInput.prototype, "decidedOn", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Who decided."
	}),
	IsOptional(),
	MaxLength(SHORT),
	__decorateMetadata("design:type", Object)
], AgreementChangesInput.prototype, "decisionBody", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Section of the minutes, §."
	}),
	IsOptional(),
	MaxLength(SHORT),
	__decorateMetadata("design:type", Object)
], AgreementChangesInput.prototype, "decisionSection", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Address of the decision on the web."
	}),
	IsOptional(),
	IsUrl({
		protocols: ["http", "https"],
		require_protocol: true
	}),
	MaxLength(LONG),
	__decorateMetadata("design:type", Object)
], AgreementChangesInput.prototype, "decisionUrl", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Where the signed original is kept."
	}),
	IsOptional(),
	MaxLength(SHORT),
	__decorateMetadata("design:type", Object)
], AgreementChangesInput.prototype, "originalKeptAt", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Our record number, free text."
	}),
	IsOptional(),
	MaxLength(SHORT),
	__decorateMetadata("design:type", Object)
], AgreementChangesInput.prototype, "ownRecordNumber", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "The partner’s record number, free text."
	}),
	IsOptional(),
	MaxLength(SHORT),
	__decorateMetadata("design:type", Object)
], AgreementChangesInput.prototype, "partnerRecordNumber", void 0);
__decorate([Field(() => ID, {
	nullable: true,
	description: "The unit that owns the record (R-04a)."
}), __decorateMetadata("design:type", String)], AgreementChangesInput.prototype, "ownerUnit", void 0);
__decorate([Field(() => ID, {
	nullable: true,
	description: "The person who keeps it alive."
}), __decorateMetadata("design:type", Object)], AgreementChangesInput.prototype, "responsible", void 0);
__decorate([Field(() => VisibilityEnum, {
	nullable: true,
	description: "R-05."
}), __decorateMetadata("design:type", Object)], AgreementChangesInput.prototype, "visibility", void 0);
__decorate([Field(() => Boolean, {
	nullable: true,
	description: "R-05: whether a restricted agreement counts in coverage."
}), __decorateMetadata("design:type", Boolean)], AgreementChangesInput.prototype, "showsInCoverage", void 0);
__decorate([Field(() => [ID], {
	nullable: true,
	description: "R-05: people who may see a restricted agreement, all of them."
}), __decorateMetadata("design:type", Array)], AgreementChangesInput.prototype, "namedPeople", void 0);
AgreementChangesInput = __decorate([InputType({ description: "The fields of an agreement. What is absent stays as it is, null empties the field." })], AgreementChangesInput);
var CreateAgreementInput = class CreateAgreementInput {};
__decorate([
	Field(() => ID, { description: "Chosen by the client; sending the same again answers the agreement made the first time." }),
	IsUUID(),
	__decorateMetadata("design:type", String)
], CreateAgreementInput.prototype, "id", void 0);
__decorate([
	Field(() => AgreementChangesInput, { description: "Its fields; at least the counterpart." }),
	ValidateNested(),
	__decorateMetadata("design:type", typeof AgreementChangesInput === "undefined" ? Object : AgreementChangesInput)
], CreateAgreementInput.prototype, "fields", void 0);
__decorate([Field(() => [String], {
	defaultValue: [],
	description: "Codes of the warnings that the person has read and accepts."
}), __decorateMetadata("design:type", Array)], CreateAgreementInput.prototype, "acceptedWarnings", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Why, when a warning is accepted."
	}),
	IsOptional(),
	MaxLength(LONG),
	__decorateMetadata("design:type", Object)
], CreateAgreementInput.prototype, "reason", void 0);
CreateAgreementInput = __decorate([InputType({ description: "A new draft." })], CreateAgreementInput);
var RecordExistingAgreementInput = class RecordExistingAgreementInput extends CreateAgreementInput {};
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "Day of the signature, if known."
}), __decorateMetadata("design:type", Object)], RecordExistingAgreementInput.prototype, "signedOn", void 0);
RecordExistingAgreementInput = __decorate([InputType({ description: "An agreement that exists already on paper (Kirjaa olemassa oleva sopimus)." })], RecordExistingAgreementInput);
var UpdateAgreementInput = class UpdateAgreementInput {};
__decorate([
	Field(() => ID, { description: "Which agreement." }),
	IsUUID(),
	__decorateMetadata("design:type", String)
], UpdateAgreementInput.prototype, "id", void 0);
__decorate([Field(() => Int, { description: "The version that the person started from." }), __decorateMetadata("design:type", Number)], UpdateAgreementInput.prototype, "version", void 0);
__decorate([
	Field(() => AgreementChangesInput, { description: "Only what changed." }),
	ValidateNested(),
	__decorateMetadata("design:type", typeof AgreementChangesInput === "undefined" ? Object : AgreementChangesInput)
], UpdateAgreementInput.prototype, "changes", void 0);
__decorate([Field(() => [String], {
	defaultValue: [],
	description: "Codes of the warnings that the person accepts."
}), __decorateMetadata("design:type", Array)], UpdateAgreementInput.prototype, "acceptedWarnings", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Why; needed to correct a mistake in a signed agreement (A-17)."
	}),
	IsOptional(),
	MaxLength(LONG),
	__decorateMetadata("design:type", Object)
], UpdateAgreementInput.prototype, "reason", void 0);
UpdateAgreementInput = __decorate([InputType({ description: "Changed fields of an agreement (A-18)." })], UpdateAgreementInput);
// apps/api/src/modules/agreement/agreement.resolver.ts
var CreateAgreementResult = resultUnion("CreateAgreementResult", Agreement, [
	InvalidInput,
	RuleViolation,
	Forbidden,
	NotFound
]);
var ChangeAgreementResult = resultUnion("ChangeAgreementResult", Agreement, [
	InvalidInput,
	RuleViolation,
	StaleVersion,
	Forbidden,
	NotFound
]);
var BY_NUMBER = {
	by: "NUMBER",
	direction: "ASC"
};
var FIRST_PAGE = {
	limit: 50,
	offset: 0
};
var INPUT = { description: "What to do." };
var AgreementResolver = class AgreementResolver {
	constructor(queries, lists, service, lifecycle) {
		this.queries = queries;
		this.lists = lists;
		this.service = service;
		this.lifecycle = lifecycle;
	}
	agreement(id, actor) {
		return UUID.test(id) ? this.queries.findVisible(actor, id) : Promise.resolve(null);
	}
	agreements(filter, sort, page, actor, context) {
		return this.lists.page(actor, filter ?? {}, sort ?? BY_NUMBER, page ?? FIRST_PAGE, context.language);
	}
	createAgreement(input, actor, context) {
		return this.service.create(actor, input, context.language);
	}
	recordExistingAgreement(input, actor, context) {
		return this.service.recordExisting(actor, input, context.language);
	}
	updateAgreement(input, actor, context) {
		return this.service.update(actor, input, context.language);
	}
	moveAgreement(input, actor, context) {
		return this.lifecycle.move(actor, input, context.language);
	}
	signAgreement(input, actor, context) {
		return this.lifecycle.sign(actor, input, context.language);
	}
	decideAgreement(input, actor, context) {
		return this.lifecycle.decide(actor, input, context.language);
	}
	endAgreement(input, actor, context) {
		return this.lifecycle.end(actor, input, context.language);
	}
	cancelAgreementEnding(input, actor, context) {
		return this.lifecycle.cancelEnding(actor, input, context.language);
	}
	voidAgreement(input, actor, context) {
		return this.lifecycle.void(actor, input, context.language);
	}
	chooseMergerEffect(input, actor, context) {
		return this.lifecycle.chooseMergerEffect(actor, input, context.language);
	}
};
__decorate([
	Query(() => Agreement, {
		nullable: true,
		description: "An agreement; null when there is none or you may not see it."
	}),
	Requires("agreement.read"),
	__decorateParam(0, Args("id", {
		type: () => ID,
		description: "Identity."
	})),
	__decorateParam(1, CurrentActor()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [String, Object]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AgreementResolver.prototype, "agreement", null);
__decorate([
	Query(() => AgreementPage, { description: "A page of the agreements that you may see." }),
	Requires("agreement.read"),
	__decorateParam(0, Args("filter", {
		type: () => AgreementFilter,
		nullable: true,
		description: "Which ones."
	})),
	__decorateParam(1, Args("sort", {
		type: () => AgreementSort,
		nullable: true,
		description: "In which order."
	})),
	__decorateParam(2, Args("page", {
		type: () => PageInput,
		nullable: true,
		description: "Which page."
	})),
	__decorateParam(3, CurrentActor()),
	__decorateParam(4, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		Object,
		Object,
		Object,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AgreementResolver.prototype, "agreements", null);
__decorate([
	Mutation(() => CreateAgreementResult, { description: "Makes a draft (A-07)." }),
	Requires("agreement.create"),
	__decorateParam(0, Args("input", INPUT)),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof CreateAgreementInput === "undefined" ? Object : CreateAgreementInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", void 0)
], AgreementResolver.prototype, "createAgreement", null);
__decorate([
	Mutation(() => CreateAgreementResult, { description: "Records an agreement that exists already (Kirjaa olemassa oleva sopimus)." }),
	Requires("agreement.create"),
	__decorateParam(0, Args("input", INPUT)),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof RecordExistingAgreementInput === "undefined" ? Object : RecordExistingAgreementInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", void 0)
], AgreementResolver.prototype, "recordExistingAgreement", null);
__decorate([
	Mutation(() => ChangeAgreementResult, { description: "Changes fields; what others changed meanwhile stays (A-18)." }),
	Requires("agreement.edit"),
	__decorateParam(0, Args("input", INPUT)),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof UpdateAgreementInput === "undefined" ? Object : UpdateAgreementInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", void 0)
], AgreementResolver.prototype, "updateAgreement", null);
__decorate([
	Mutation(() => ChangeAgreementResult, { description: "Moves to another stage." }),
	Requires("agreement.edit"),
	__decorateParam(0, Args("input", INPUT)),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof MoveAgreementInput === "undefined" ? Object : MoveAgreementInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", void 0)
], AgreementResolver.prototype, "moveAgreement", null);
__decorate([
	Mutation(() => ChangeAgreementResult, { description: "Records the signature." }),
	Requires("agreement.edit"),
	__decorateParam(0, Args("input", INPUT)),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof SignAgreementInput === "undefined" ? Object : SignAgreementInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", void 0)
], AgreementResolver.prototype, "signAgreement", null);
__decorate([
	Mutation(() => ChangeAgreementResult, { description: "Records the decision, for kinds that nobody of ours signs." }),
	Requires("agreement.edit"),
	__decorateParam(0, Args("input", INPUT)),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof DecideAgreementInput === "undefined" ? Object : DecideAgreementInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", void 0)
], AgreementResolver.prototype, "decideAgreement", null);
__decorate([
	Mutation(() => ChangeAgreementResult, { description: "Records how it ends before its own end (A-12, A-13)." }),
	Requires("agreement.end"),
	__decorateParam(0, Args("input", INPUT)),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof EndAgreementInput === "undefined" ? Object : EndAgreementInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", void 0)
], AgreementResolver.prototype, "endAgreement", null);
__decorate([
	Mutation(() => ChangeAgreementResult, { description: "Takes a notice back before the last day (A-12)." }),
	Requires("agreement.end"),
	__decorateParam(0, Args("input", INPUT)),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof AgreementKeyInput === "undefined" ? Object : AgreementKeyInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", void 0)
], AgreementResolver.prototype, "cancelAgreementEnding", null);
__decorate([
	Mutation(() => ChangeAgreementResult, { description: "Voids a record made by mistake; what was known earlier stays known." }),
	Requires("agreement.void"),
	__decorateParam(0, Args("input", INPUT)),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof VoidAgreementInput === "undefined" ? Object : VoidAgreementInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", void 0)
], AgreementResolver.prototype, "voidAgreement", null);
__decorate([
	Mutation(() => ChangeAgreementResult, { description: "G-05: what a merger means for an area row." }),
	Requires("agreement.edit"),
	__decorateParam(0, Args("input", INPUT)),
	__decorateParam(1, CurrentActor()),
	__decorateParam(2, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		typeof ChooseMergerEffectInput === "undefined" ? Object : ChooseMergerEffectInput,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", void 0)
], AgreementResolver.prototype, "chooseMergerEffect", null);
AgreementResolver = __decorate([Resolver(), __decorateMetadata("design:paramtypes", [
	typeof AgreementQueries === "undefined" ? Object : AgreementQueries,
	typeof AgreementListQueries === "undefined" ? Object : AgreementListQueries,
	typeof AgreementService === "undefined" ? Object : AgreementService,
	typeof AgreementLifecycleService === "undefined" ? Object : AgreementLifecycleService
])], AgreementResolver);
var UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
// apps/api/src/modules/agreement/agreement.module.ts
var AgreementModule = class AgreementModule {};
AgreementModule = __decorate([Module({
	imports: [
		AreaModule,
		HistoryModule,
		OrganisationModule,
		PartnerModule,
		SettingsModule
	],
	providers: [
		AgreementActions,
		AgreementDerivation,
		AgreementFieldsResolver,
		AgreementLifecycleService,
		AgreementListQueries,
		AgreementQueries,
		AgreementResolver,
		AgreementService,
		AgreementWriter
	],
	exports: [
		AgreementDerivation,
		AgreementService,
		AgreementLifecycleService
	]
})], AgreementModule);
// apps/api/src/modules/agreement/records-at.ts
var LIST_OF_TABLE = {
	agreement_party: "parties",
	agreement_area_row: "area",
	agreement_option: "options"
};
/** The agreements as they were known at a revision, rebuilt from the history (U-01); those that were not yet recorded are left out. */
async function loadRecordsAt(from, ids, revision) {
	const store = new HistoryStore(from);
	const now = await loadRecords(from, ids);
	const rebuilt = [];
	for (const current of now) {
		const records = rebuildAggregateAt(await store.ofAggregate("agreement", current.id, revision), revision);
		const root = records.find((record) => record.table === "agreement");
		if (root) rebuilt.push(recordOf(current, root.state, records));
	}
	return rebuilt;
}
function recordOf(current, root, records) {
	const empty = Object.fromEntries(Object.keys(current).map((field) => [field, null]));
	const lists = {
		parties: [],
		area: [],
		options: []
	};
	for (const { table, recordId, state } of records) {
		const list = LIST_OF_TABLE[table];
		if (list) lists[list].push({
			...emptyRow(list),
			...state,
			id: recordId,
			...list === "parties" ? nameOf(current, recordId, state) : {}
		});
	}
	const namedPersonIds = records.filter((record) => record.table === "agreement_named_person").map((record) => String(record.state["accountId"]));
	const { id, number, version } = current;
	return {
		...empty,
		...root,
		...lists,
		namedPersonIds,
		id,
		number,
		version
	};
}
/** Partners keep their present names: an agreement's history is of the agreement. */
function nameOf(current, id, state) {
	const known = current.parties.find((party) => party.id === id) ?? current.parties.find((party) => party.partnerId === state["partnerId"] && party.unitId === state["unitId"]);
	return {
		name: known?.name ?? "",
		nameSv: known?.nameSv ?? null,
		partner: known?.partner ?? null
	};
}
var emptyRow = (list) => ({
	parties: {
		role: null,
		unitId: null,
		partnerId: null
	},
	area: {
		countyCode: null,
		regionCode: null,
		municipalityId: null,
		from: null,
		to: null,
		note: null,
		mergerEffect: null
	},
	options: {
		usedOn: null,
		decision: null
	}
})[list];
// apps/api/src/modules/coverage/coverage.queries.ts
var CoverageQueries = class CoverageQueries {
	constructor(database) {
		this.database = database;
	}
	/** Spans on a day in one statement and one row. @param revision as known at that revision; null = now */
	spansOn(actor, on, revision) {
		return this.spans(actor, revision, (add) => `s.days @> ${add(on)}::date`);
	}
	/** Every span of a municipality, past and to come. */
	spansOf(actor, municipalityId, revision) {
		return this.spans(actor, revision, (add) => `s.municipality_id = ${add(municipalityId)}`);
	}
	/** Spans in force on either of two days. */
	spansOnEither(actor, first, second, revision) {
		return this.spans(actor, revision, (add) => `(s.days @> ${add(first)}::date OR s.days @> ${add(second)}::date)`);
	}
	async spans(actor, revision, condition) {
		const parameters = [];
		const add = parameterList(parameters);
		const known = revision === null ? "upper_inf(s.revisions)" : `s.revisions @> ${add(revision)}::bigint`;
		const [row] = await this.database.query(`SELECT coalesce(json_agg(json_build_object('agreementId', s.agreement_id, 'municipalityId', s.municipality_id, 'coverageClass', s.coverage_class,
         'certainty', s.certainty, 'from', lower(s.days), 'to', upper(s.days) - 1, 'areaRowId', s.area_row_id, 'via', s.via,
         'number', CASE WHEN ${mayKnow(actor, add)} THEN s.agreement_number END, 'counterpartCounties', s.counterpart_counties)
         ORDER BY s.agreement_number), '[]') AS spans
       FROM coverage_span s WHERE ${known} AND ${condition(add)}`, parameters);
		return row?.spans ?? [];
	}
};
CoverageQueries = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [typeof Database === "undefined" ? Object : Database])], CoverageQueries);
// apps/api/src/modules/coverage/coverage.service.ts
var MOST_NUMBERS = 3;
var CoverageService = class CoverageService {
	constructor(database, queries, areas, settings, clock) {
		this.database = database;
		this.queries = queries;
		this.areas = areas;
		this.settings = settings;
		this.clock = clock;
	}
	async onDay(actor, { on, knownAt, filter }, language) {
		const index = await this.areas.index();
		const knowledge = await this.knowledge(knownAt);
		const spans = await this.queries.spansOn(actor, on, knownAt === null ? null : knowledge.revision);
		const result = coverageOnDay((await this.question(spans, filter, index))(on));
		if (!result.ok) return new RuleViolation(result.problems, language);
		return coverageType(result.value, filter, knowledge, spans, index, language);
	}
	/** The domain's question for any day, on these spans and the municipalities of the filter. */
	async question(spans, filter, index) {
		const { partialCounts } = await this.settings.agreement(this.database);
		const countiesByAgreement = new Map(spans.map((span) => [span.agreementId, span.counterpartCounties]));
		return (on) => ({
			on,
			spans,
			index: narrowed(index, filter, on),
			denominator: filter.denominator,
			partialCounts,
			countiesByAgreement
		});
	}
	/** An instant in the future is now: nobody knows what will be known. */
	knowledge(knownAt) {
		const now = new Date(this.clock.now()).toISOString();
		return this.database.knowledgeAt(knownAt !== null && Date.parse(knownAt) > this.clock.now() ? now : knownAt);
	}
};
CoverageService = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [
	typeof Database === "undefined" ? Object : Database,
	typeof CoverageQueries === "undefined" ? Object : CoverageQueries,
	typeof AreaStore === "undefined" ? Object : AreaStore,
	typeof SettingsStore === "undefined" ? Object : SettingsStore,
	typeof Clock === "undefined" ? Object : Clock
])], CoverageService);
/** The same register with only the municipalities of a county or a district on the day. */
function narrowed(index, { county, district }, on) {
	if (!county && !district) return index;
	const belongs = (id) => (!county || index.areaOf("COUNTY", id, on) === county) && (!district || index.areaOf("DISTRICT", id, on) === district);
	return {
		...index,
		municipalitiesOn: (day) => index.municipalitiesOn(day).filter(({ id }) => belongs(id))
	};
}
function coverageType(result, filter, knowledge, spans, index, language) {
	const { on, covered, outOf, percent, byClass } = result;
	const classes = Object.entries(byClass).map(([coverageClass, count]) => ({
		coverageClass,
		count
	}));
	const numbers = new Map(spans.map((span) => [span.agreementId, span.number]));
	const compare = compareNames(language);
	return {
		on,
		knownAt: knowledge.knownAt,
		revision: knowledge.revision,
		denominator: filter.denominator,
		covered,
		outOf,
		percent,
		byClass: classes,
		headline: coverageSentence(createTranslator(language), {
			covered,
			outOf,
			percent,
			on,
			byClass
		}),
		countiesWithAgreement: result.countiesWithAgreement,
		countiesOutOf: result.countiesOutOf,
		isHelsinkiCovered: result.isHelsinkiCovered,
		rows: result.rows.map((row) => rowType$1(row, on, numbers, index, language)).sort((a, b) => compare(a.name, b.name))
	};
}
function rowType$1(row, on, numbers, index, language) {
	const version = index.versionOn(row.municipalityId, on);
	const countyCode = index.areaOf("COUNTY", row.municipalityId, on);
	const county = index.register.counties.find((one) => one.code === countyCode);
	const translator = createTranslator(language);
	const spans = row.coverage?.spans ?? [];
	const restricted = translator.t("coverage.restricted");
	return {
		code: version?.code ?? "",
		name: version ? shortPlaceName(translator, version) : "",
		countyCode,
		countyName: county ? shortPlaceName(translator, county) : null,
		coverageClass: row.coverageClass,
		until: row.coverage?.until ?? null,
		isOpenEnded: row.coverage?.isOpenEnded ?? false,
		isEndUnknown: row.coverage?.isEndUnknown ?? false,
		agreementCount: spans.length,
		agreementNumbers: spans.slice(0, MOST_NUMBERS).map((span) => numbers.get(span.agreementId) ?? restricted)
	};
}
__name(rowType$1, "rowType");
// apps/api/src/modules/coverage/coverage-difference.service.ts
var ENDINGS = "SELECT id, ending_manner AS manner FROM agreement WHERE ending_manner IS NOT NULL AND id = ANY($1)";
var CoverageDifferenceService = class CoverageDifferenceService {
	constructor(database, coverage, queries, areas) {
		this.database = database;
		this.coverage = coverage;
		this.queries = queries;
		this.areas = areas;
	}
	async between(actor, from, to, filter, language) {
		const index = await this.areas.index();
		const spans = await this.queries.spansOnEither(actor, from, to, null);
		const question = await this.coverage.question(spans, filter, index);
		const result = coverageDifference(question(from), question(to), await this.endingsOf(spans));
		if (!result.ok) return new RuleViolation(result.problems, language);
		const { before, after, difference, rows } = result.value;
		const numbers = new Map(spans.map((span) => [span.agreementId, span.number]));
		return {
			from,
			to,
			coveredBefore: before.covered,
			coveredAfter: after.covered,
			difference,
			rows: rows.map((row) => rowType(row, numbers, index, language))
		};
	}
	async endingsOf(spans) {
		const ids = [...new Set(spans.map((span) => span.agreementId))];
		const rows = await this.database.query(ENDINGS, [ids]);
		return new Map(rows.map((row) => [row.id, row.manner]));
	}
};
CoverageDifferenceService = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [
	typeof Database === "undefined" ? Object : Database,
	typeof CoverageService === "undefined" ? Object : CoverageService,
	typeof CoverageQueries === "undefined" ? Object : CoverageQueries,
	typeof AreaStore === "undefined" ? Object : AreaStore
])], CoverageDifferenceService);
function rowType(row, numbers, index, language) {
	const translator = createTranslator(language);
	const version = index.latestVersion(row.municipalityId);
	const shown = (ids) => ids.map((id) => numbers.get(id) ?? translator.t("coverage.restricted"));
	return {
		code: version?.code ?? "",
		name: version ? shortPlaceName(translator, version) : "",
		reason: row.reason,
		reasonText: translator.t(`coverage.differenceReasons.${row.reason}`),
		effect: row.effect,
		before: row.before,
		after: row.after,
		agreementsBefore: shown(row.agreementsBefore),
		agreementsAfter: shown(row.agreementsAfter)
	};
}
// apps/api/src/modules/coverage/coverage-explanation.service.ts
var CoverageExplanationService = class CoverageExplanationService {
	constructor(database, coverage, areas, settings) {
		this.database = database;
		this.coverage = coverage;
		this.areas = areas;
		this.settings = settings;
	}
	async explain(actor, code, on, knownAt, language) {
		const index = await this.areas.index();
		const municipalityId = municipalityByCode(index, code, on);
		const version = municipalityId === null ? null : index.versionOn(municipalityId, on) ?? index.latestVersion(municipalityId);
		if (municipalityId === null || !version) return new NotFound(language);
		const knowledge = await this.coverage.knowledge(knownAt);
		const records = await this.records(municipalityId, index, knownAt === null ? null : knowledge.revision);
		const visible = await visibleIds(this.database, actor, records.map((record) => record.id));
		const agreements = records.filter((record) => visible.has(record.id) || record.visibility === "RESTRICTED").map(factsOf);
		const explained = explainCoverage({
			municipalityId,
			on,
			agreements,
			index,
			settings: await this.settings.agreement(this.database)
		});
		return {
			code: version.code,
			name: shortPlaceName(createTranslator(language), version),
			on,
			knownAt: knowledge.knownAt,
			coverageClass: explained.coverageClass ?? "NONE",
			reasons: reasonTypes(explained.reasons, language),
			agreements: explained.agreements.map((one) => coveringType(one, agreements, visible, language)),
			nearMisses: explained.nearMisses.map(({ agreementId, reasons }) => ({
				id: agreementId,
				number: numberOf(agreementId, agreements),
				reasons: reasonTypes(reasons, language)
			}))
		};
	}
	async records(municipalityId, index, revision) {
		const ids = await agreementsConcerning(this.database, lineage(municipalityId, index));
		return revision === null ? loadRecords(this.database, ids) : loadRecordsAt(this.database, ids, revision);
	}
};
CoverageExplanationService = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [
	typeof Database === "undefined" ? Object : Database,
	typeof CoverageService === "undefined" ? Object : CoverageService,
	typeof AreaStore === "undefined" ? Object : AreaStore,
	typeof SettingsStore === "undefined" ? Object : SettingsStore
])], CoverageExplanationService);
/** The municipality and everything that has merged into it: their agreements may cover it (G-05). */
function lineage(id, index) {
	return [id, ...index.predecessorsOf(id).flatMap((former) => lineage(former.municipalityId, index))];
}
function municipalityByCode(index, code, on) {
	const former = index.register.municipalities.find((one) => one.versions.some((version) => version.code === code));
	return index.byCode(code, on) ?? former?.id ?? null;
}
var numberOf = (id, agreements) => agreements.find((facts) => facts.id === id)?.number ?? "";
function coveringType(one, agreements, visible, language) {
	const facts = agreements.find((candidate) => candidate.id === one.agreementId);
	const span = {
		coverageClass: one.coverageClass,
		from: one.from,
		to: one.to
	};
	if (!facts || !visible.has(one.agreementId)) return {
		...span,
		id: null,
		number: createTranslator(language).t("coverage.restricted"),
		parties: null,
		reasons: []
	};
	const parties = facts.parties.map((party) => party.name).join(" – ");
	return {
		...span,
		id: facts.id,
		number: facts.number,
		parties,
		reasons: reasonTypes(one.reasons, language)
	};
}
// apps/api/src/modules/coverage/coverage.types.ts
var CoverageDenominatorEnum = enumOf(COVERAGE_DENOMINATORS);
var CoverageRowClassEnum = enumOf(COVERAGE_ROW_CLASSES);
registerEnumType(CoverageDenominatorEnum, {
	name: "CoverageDenominator",
	description: "C-05: which municipalities the figure is out of."
});
registerEnumType(CoverageRowClassEnum, {
	name: "CoverageRowClass",
	description: "C-02: how a municipality is covered, or that it is not, or not counted."
});
var CoverageFilter = class CoverageFilter {};
__decorate([Field(() => CoverageDenominatorEnum, {
	defaultValue: "MAINLAND",
	description: "C-05."
}), __decorateMetadata("design:type", Object)], CoverageFilter.prototype, "denominator", void 0);
__decorate([
	Field(() => String, {
		nullable: true,
		description: "Only those of a county, by its code."
	}),
	IsOptional(),
	Matches(/^\d\d$/),
	__decorateMetadata("design:type", Object)
], CoverageFilter.prototype, "county", void 0);
__decorate([
	Field(() => ID, {
		nullable: true,
		description: "Only those of a district."
	}),
	IsOptional(),
	IsUUID(),
	__decorateMetadata("design:type", Object)
], CoverageFilter.prototype, "district", void 0);
CoverageFilter = __decorate([InputType({ description: "Which municipalities to look at." })], CoverageFilter);
var CoverageClassCount = class CoverageClassCount {};
__decorate([Field(() => CoverageRowClassEnum, { description: "The class." }), __decorateMetadata("design:type", Object)], CoverageClassCount.prototype, "coverageClass", void 0);
__decorate([Field(() => Int, { description: "Municipalities in it; opens as many rows." }), __decorateMetadata("design:type", Number)], CoverageClassCount.prototype, "count", void 0);
CoverageClassCount = __decorate([ObjectType({ description: "How many municipalities are in a class." })], CoverageClassCount);
var CoverageRow = class CoverageRow {};
__decorate([Field(() => String, { description: "Three-digit code." }), __decorateMetadata("design:type", String)], CoverageRow.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Name in the language of the request." }), __decorateMetadata("design:type", String)], CoverageRow.prototype, "name", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Code of its county on the day."
}), __decorateMetadata("design:type", Object)], CoverageRow.prototype, "countyCode", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Name of its county on the day."
}), __decorateMetadata("design:type", Object)], CoverageRow.prototype, "countyName", void 0);
__decorate([Field(() => CoverageRowClassEnum, { description: "C-02: the strongest class." }), __decorateMetadata("design:type", Object)], CoverageRow.prototype, "coverageClass", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "The latest end of the agreements; empty when open-ended or not covered."
}), __decorateMetadata("design:type", Object)], CoverageRow.prototype, "until", void 0);
__decorate([Field(() => Boolean, { description: "At least one agreement goes on until further notice." }), __decorateMetadata("design:type", Boolean)], CoverageRow.prototype, "isOpenEnded", void 0);
__decorate([Field(() => Boolean, { description: "T-05: the latest end is an assumption." }), __decorateMetadata("design:type", Boolean)], CoverageRow.prototype, "isEndUnknown", void 0);
__decorate([Field(() => Int, { description: "Agreements that cover it." }), __decorateMetadata("design:type", Number)], CoverageRow.prototype, "agreementCount", void 0);
__decorate([Field(() => [String], { description: "Numbers of at most three of them, strongest first; a restricted one that you may not see reads so." }), __decorateMetadata("design:type", Array)], CoverageRow.prototype, "agreementNumbers", void 0);
CoverageRow = __decorate([ObjectType({ description: "A municipality and how it is covered on the day." })], CoverageRow);
var Coverage = class Coverage {};
__decorate([Field(() => DateScalar, { description: "The day." }), __decorateMetadata("design:type", Object)], Coverage.prototype, "on", void 0);
__decorate([Field(() => DateTimeScalar, { description: "What was known then; asking for this instant again gives this answer again." }), __decorateMetadata("design:type", String)], Coverage.prototype, "knownAt", void 0);
__decorate([Field(() => String, { description: "The revision that stands for `knownAt`." }), __decorateMetadata("design:type", String)], Coverage.prototype, "revision", void 0);
__decorate([Field(() => CoverageDenominatorEnum, { description: "What the figure is out of." }), __decorateMetadata("design:type", Object)], Coverage.prototype, "denominator", void 0);
__decorate([Field(() => Int, { description: "Covered municipalities." }), __decorateMetadata("design:type", Number)], Coverage.prototype, "covered", void 0);
__decorate([Field(() => Int, { description: "Municipalities in the denominator." }), __decorateMetadata("design:type", Number)], Coverage.prototype, "outOf", void 0);
__decorate([Field(() => Float, { description: "Per cent, one decimal." }), __decorateMetadata("design:type", Number)], Coverage.prototype, "percent", void 0);
__decorate([Field(() => [CoverageClassCount], { description: "Every class with its count." }), __decorateMetadata("design:type", Array)], Coverage.prototype, "byClass", void 0);
__decorate([Field(() => String, { description: "C-06: the headline sentence in the language of the request." }), __decorateMetadata("design:type", String)], Coverage.prototype, "headline", void 0);
__decorate([Field(() => Int, { description: "C-05: counties that are a counterpart of an agreement in force." }), __decorateMetadata("design:type", Number)], Coverage.prototype, "countiesWithAgreement", void 0);
__decorate([Field(() => Int, { description: "Counties in all." }), __decorateMetadata("design:type", Number)], Coverage.prototype, "countiesOutOf", void 0);
__decorate([Field(() => Boolean, { description: "Helsinki, which is not a county, is covered." }), __decorateMetadata("design:type", Boolean)], Coverage.prototype, "isHelsinkiCovered", void 0);
__decorate([Field(() => [CoverageRow], {
	description: "One row per municipality of the day, by name.",
	complexity: ({ childComplexity }) => 100 + childComplexity * 20
}), __decorateMetadata("design:type", Array)], Coverage.prototype, "rows", void 0);
Coverage = __decorate([ObjectType({ description: "Coverage on a day as known at an instant (spec section 14)." })], Coverage);
var CoveringAgreement = class CoveringAgreement {};
__decorate([Field(() => ID, {
	nullable: true,
	description: "Identity; empty when you may not see it."
}), __decorateMetadata("design:type", Object)], CoveringAgreement.prototype, "id", void 0);
__decorate([Field(() => String, { description: "Its number, or that it is restricted." }), __decorateMetadata("design:type", String)], CoveringAgreement.prototype, "number", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Its parties, when you may see it."
}), __decorateMetadata("design:type", Object)], CoveringAgreement.prototype, "parties", void 0);
__decorate([Field(() => CoverageRowClassEnum, { description: "C-02: in which class it covers." }), __decorateMetadata("design:type", Object)], CoveringAgreement.prototype, "coverageClass", void 0);
__decorate([Field(() => DateScalar, { description: "First day it covers the municipality without a break." }), __decorateMetadata("design:type", Object)], CoveringAgreement.prototype, "from", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "Last day; empty = until further notice."
}), __decorateMetadata("design:type", Object)], CoveringAgreement.prototype, "to", void 0);
__decorate([Field(() => [ReasonType], { description: "Why it covers." }), __decorateMetadata("design:type", Array)], CoveringAgreement.prototype, "reasons", void 0);
CoveringAgreement = __decorate([ObjectType({ description: "An agreement that covers the municipality, and why." })], CoveringAgreement);
var NearMiss = class NearMiss {};
__decorate([Field(() => ID, { description: "Identity of the agreement." }), __decorateMetadata("design:type", String)], NearMiss.prototype, "id", void 0);
__decorate([Field(() => String, { description: "Its number." }), __decorateMetadata("design:type", String)], NearMiss.prototype, "number", void 0);
__decorate([Field(() => [ReasonType], { description: "What keeps it from covering." }), __decorateMetadata("design:type", Array)], NearMiss.prototype, "reasons", void 0);
NearMiss = __decorate([ObjectType({ description: "An agreement that would cover the municipality but for something." })], NearMiss);
var CoverageExplanation = class CoverageExplanation {};
__decorate([Field(() => String, { description: "Code of the municipality." }), __decorateMetadata("design:type", String)], CoverageExplanation.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Its name." }), __decorateMetadata("design:type", String)], CoverageExplanation.prototype, "name", void 0);
__decorate([Field(() => DateScalar, { description: "The day." }), __decorateMetadata("design:type", Object)], CoverageExplanation.prototype, "on", void 0);
__decorate([Field(() => DateTimeScalar, { description: "What was known then." }), __decorateMetadata("design:type", String)], CoverageExplanation.prototype, "knownAt", void 0);
__decorate([Field(() => CoverageRowClassEnum, { description: "C-02." }), __decorateMetadata("design:type", Object)], CoverageExplanation.prototype, "coverageClass", void 0);
__decorate([Field(() => [ReasonType], { description: "The answer in sentences." }), __decorateMetadata("design:type", Array)], CoverageExplanation.prototype, "reasons", void 0);
__decorate([Field(() => [CoveringAgreement], { description: "Every agreement that covers it, strongest first." }), __decorateMetadata("design:type", Array)], CoverageExplanation.prototype, "agreements", void 0);
__decorate([Field(() => [NearMiss], { description: "Agreements that come near: unsigned, ended, excluded." }), __decorateMetadata("design:type", Array)], CoverageExplanation.prototype, "nearMisses", void 0);
CoverageExplanation = __decorate([ObjectType({ description: "Miksi? of one municipality on one day." })], CoverageExplanation);
// apps/api/src/modules/coverage/coverage-difference.types.ts
var DifferenceReasonEnum = enumOf(DIFFERENCE_REASONS);
registerEnumType(DifferenceReasonEnum, {
	name: "DifferenceReason",
	description: "C-10: why the coverage of a municipality is not the same on two days."
});
var CoverageDifferenceRow = class CoverageDifferenceRow {};
__decorate([Field(() => String, { description: "Three-digit code." }), __decorateMetadata("design:type", String)], CoverageDifferenceRow.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Its name." }), __decorateMetadata("design:type", String)], CoverageDifferenceRow.prototype, "name", void 0);
__decorate([Field(() => DifferenceReasonEnum, { description: "Why." }), __decorateMetadata("design:type", Object)], CoverageDifferenceRow.prototype, "reason", void 0);
__decorate([Field(() => String, { description: "Why, in words." }), __decorateMetadata("design:type", String)], CoverageDifferenceRow.prototype, "reasonText", void 0);
__decorate([Field(() => Int, { description: "What it adds to the number: −1, 0 or 1." }), __decorateMetadata("design:type", Number)], CoverageDifferenceRow.prototype, "effect", void 0);
__decorate([Field(() => CoverageRowClassEnum, {
	nullable: true,
	description: "Class on the first day; empty when it did not exist."
}), __decorateMetadata("design:type", Object)], CoverageDifferenceRow.prototype, "before", void 0);
__decorate([Field(() => CoverageRowClassEnum, {
	nullable: true,
	description: "Class on the second day; empty when it no longer exists."
}), __decorateMetadata("design:type", Object)], CoverageDifferenceRow.prototype, "after", void 0);
__decorate([Field(() => [String], { description: "Numbers of the agreements of the first day." }), __decorateMetadata("design:type", Array)], CoverageDifferenceRow.prototype, "agreementsBefore", void 0);
__decorate([Field(() => [String], { description: "Numbers of the agreements of the second day." }), __decorateMetadata("design:type", Array)], CoverageDifferenceRow.prototype, "agreementsAfter", void 0);
CoverageDifferenceRow = __decorate([ObjectType({ description: "A municipality whose coverage is not the same on both days." })], CoverageDifferenceRow);
var CoverageDifference = class CoverageDifference {};
__decorate([Field(() => DateScalar, { description: "The first day." }), __decorateMetadata("design:type", Object)], CoverageDifference.prototype, "from", void 0);
__decorate([Field(() => DateScalar, { description: "The second day." }), __decorateMetadata("design:type", Object)], CoverageDifference.prototype, "to", void 0);
__decorate([Field(() => Int, { description: "Covered on the first day." }), __decorateMetadata("design:type", Number)], CoverageDifference.prototype, "coveredBefore", void 0);
__decorate([Field(() => Int, { description: "Covered on the second day." }), __decorateMetadata("design:type", Number)], CoverageDifference.prototype, "coveredAfter", void 0);
__decorate([Field(() => Int, { description: "Second minus first; the sum of the effects of the rows." }), __decorateMetadata("design:type", Number)], CoverageDifference.prototype, "difference", void 0);
__decorate([Field(() => [CoverageDifferenceRow], {
	description: "Every municipality that changed.",
	complexity: ({ childComplexity }) => 50 + childComplexity * 20
}), __decorateMetadata("design:type", Array)], CoverageDifference.prototype, "rows", void 0);
CoverageDifference = __decorate([ObjectType({ description: "The difference of the coverage of two days." })], CoverageDifference);
// apps/api/src/modules/coverage/coverage.resolver.ts
var CoverageResult = resultUnion("CoverageResult", Coverage, [RuleViolation]);
var CoverageDifferenceResult = resultUnion("CoverageDifferenceResult", CoverageDifference, [RuleViolation]);
var CoverageExplanationResult = resultUnion("CoverageExplanationResult", CoverageExplanation, [NotFound]);
var NO_FILTER = { denominator: "MAINLAND" };
var CoverageResolver = class CoverageResolver {
	constructor(coverages, differences, explanations) {
		this.coverages = coverages;
		this.differences = differences;
		this.explanations = explanations;
	}
	coverage(on, knownAt, filter, actor, context) {
		return this.coverages.onDay(actor, {
			on,
			knownAt: knownAt ?? null,
			filter: filter ?? NO_FILTER
		}, context.language);
	}
	coverageDifference(from, to, filter, actor, context) {
		return this.differences.between(actor, from, to, filter ?? NO_FILTER, context.language);
	}
	coverageReasons(municipality, on, knownAt, actor, context) {
		return this.explanations.explain(actor, municipality, on, knownAt ?? null, context.language);
	}
};
__decorate([
	Query(() => CoverageResult, { description: "In which municipalities an agreement is in force on the day, by which route, until when." }),
	Requires("coverage.read"),
	__decorateParam(0, Args("on", {
		type: () => DateScalar,
		description: "The day."
	})),
	__decorateParam(1, Args("knownAt", {
		type: () => DateTimeScalar,
		nullable: true,
		description: "As known then; now when left out."
	})),
	__decorateParam(2, Args("filter", {
		type: () => CoverageFilter,
		nullable: true,
		description: "Which municipalities."
	})),
	__decorateParam(3, CurrentActor()),
	__decorateParam(4, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		Object,
		Object,
		Object,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], CoverageResolver.prototype, "coverage", null);
__decorate([
	Query(() => CoverageDifferenceResult, { description: "What makes the number of one day another than that of an earlier day; the rows add up to the difference." }),
	Requires("coverage.read"),
	__decorateParam(0, Args("from", {
		type: () => DateScalar,
		description: "The first day."
	})),
	__decorateParam(1, Args("to", {
		type: () => DateScalar,
		description: "The second day."
	})),
	__decorateParam(2, Args("filter", {
		type: () => CoverageFilter,
		nullable: true,
		description: "Which municipalities."
	})),
	__decorateParam(3, CurrentActor()),
	__decorateParam(4, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		Object,
		Object,
		Object,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], CoverageResolver.prototype, "coverageDifference", null);
__decorate([
	Query(() => CoverageExplanationResult, { description: "Miksi? Why a municipality is, or is not, covered on the day." }),
	Requires("coverage.read"),
	__decorateParam(0, Args("municipality", {
		type: () => String,
		description: "Three-digit code."
	})),
	__decorateParam(1, Args("on", {
		type: () => DateScalar,
		description: "The day."
	})),
	__decorateParam(2, Args("knownAt", {
		type: () => DateTimeScalar,
		nullable: true,
		description: "As known then."
	})),
	__decorateParam(3, CurrentActor()),
	__decorateParam(4, CurrentContext()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		String,
		Object,
		Object,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], CoverageResolver.prototype, "coverageReasons", null);
CoverageResolver = __decorate([Resolver(), __decorateMetadata("design:paramtypes", [
	typeof CoverageService === "undefined" ? Object : CoverageService,
	typeof CoverageDifferenceService === "undefined" ? Object : CoverageDifferenceService,
	typeof CoverageExplanationService === "undefined" ? Object : CoverageExplanationService
])], CoverageResolver);
// apps/api/src/modules/coverage/coverage.module.ts
var CoverageModule = class CoverageModule {};
CoverageModule = __decorate([Module({
	imports: [
		AgreementModule,
		AreaModule,
		SettingsModule
	],
	providers: [
		CoverageQueries,
		CoverageService,
		CoverageDifferenceService,
		CoverageExplanationService,
		CoverageResolver
	]
})], CoverageModule);
// apps/api/src/platform/graphql/format-error.ts
var BAD_REQUESTS = /* @__PURE__ */ new Set([
	"GRAPHQL_PARSE_FAILED",
	"GRAPHQL_VALIDATION_FAILED",
	"BAD_USER_INPUT",
	"BAD_REQUEST",
	"OPERATION_RESOLUTION_FAILURE"
]);
var KEPT$1 = /* @__PURE__ */ new Set(["PERSISTED_QUERY_NOT_FOUND", "PERSISTED_QUERY_NOT_SUPPORTED"]);
var isOurs = (code) => PROBLEM_CODES.includes(code);
/**
* What leaves the server about a top-level error: a code of the catalogue with its text, for a malformed request also what
* graphql-js says of it, and nothing else: no stack, no message of an unexpected error (decision 5).
*/
function formatError(formatted, error, report) {
	const code = formatted.extensions?.["code"];
	const original = unwrapResolverError(error);
	const place = {
		...formatted.path ? { path: formatted.path } : {},
		...formatted.locations ? { locations: formatted.locations } : {}
	};
	if (KEPT$1.has(String(code))) return {
		message: formatted.message,
		extensions: { code }
	};
	if (isOurs(code)) return {
		message: ownText(formatted, code),
		...place,
		extensions: ownExtensions(formatted)
	};
	if (BAD_REQUESTS.has(String(code)) || original instanceof GraphQLError) return {
		message: text("GEN-400"),
		...place,
		extensions: {
			code: "GEN-400",
			detail: formatted.message
		}
	};
	report(original);
	return {
		message: text("GEN-500"),
		...place,
		extensions: { code: "GEN-500" }
	};
}
/** In Finnish; `localise-errors.plugin.ts` puts it into the language of the request. */
var text = (code) => problemText(createTranslator("fi"), problem(code));
/** Scalars and validation rules know no language: their own message is for programmers, the catalogue's for people. */
var ownText = (formatted, code) => code === "GEN-400" || code === "GEN-002" ? text(code) : formatted.message;
function ownExtensions(formatted) {
	const { stacktrace: _never, http: _status, ...kept } = formatted.extensions ?? {};
	return kept;
}
// apps/api/src/platform/graphql/jit.plugin.ts
var KEPT = 500;
/**
* Runs queries compiled (decision 12). Mutations, and every query that ends with an error, take graphql-js's ordinary way:
* what `responseForOperation` returns skips `formatError`, so no error may leave from here. Therefore a failing query runs twice,
* and resolvers under Query must have no side effects.
*/
function graphqlJit() {
	const compiled = /* @__PURE__ */ new Map();
	return { requestDidStart: () => Promise.resolve({ async responseForOperation(request) {
		if (request.operation.operation !== "query") return null;
		const key = `${request.queryHash}:${request.operationName ?? ""}`;
		const query = compiled.has(key) ? compiled.get(key) ?? null : compile(request);
		remember(compiled, key, query);
		if (!query) return null;
		const result = await query.query(void 0, request.contextValue, request.request.variables ?? {});
		if (result.errors?.length) return null;
		return {
			http: request.response.http,
			body: {
				kind: "single",
				singleResult: result
			}
		};
	} }) };
}
function compile(request) {
	const query = compileQuery(request.schema, request.document, request.operationName ?? void 0);
	return isCompiledQuery(query) ? query : null;
}
/** Newest last; the oldest goes when the map is full. */
function remember(compiled, key, query) {
	compiled.delete(key);
	if (compiled.size >= KEPT) compiled.delete(compiled.keys().next().value ?? "");
	compiled.set(key, query);
}
/** Refuses a document nested deeper than `DEEPEST` fields; fragments count where they are spread. Introspection is nested by nature and exempt. */
function depthLimit(context) {
	const depthOf = (set, visited) => {
		if (!set) return 0;
		return Math.max(0, ...set.selections.map((selection) => depthOfSelection(selection, visited)));
	};
	const depthOfSelection = (selection, visited) => {
		if (selection.kind === Kind.FIELD) return selection.name.value.startsWith("__") ? 0 : 1 + depthOf(selection.selectionSet, visited);
		if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, visited);
		const name = selection.name.value;
		if (visited.has(name)) return 0;
		const fragment = context.getFragment(name);
		return depthOf(fragment?.selectionSet, /* @__PURE__ */ new Set([...visited, name]));
	};
	return { OperationDefinition(operation) {
		if (depthOf(operation.selectionSet, /* @__PURE__ */ new Set()) <= 9) return;
		context.reportError(new GraphQLError("Too deep", {
			nodes: operation,
			extensions: { code: "GEN-400" }
		}));
	} };
}
/** Refuses an operation whose fields, multiplied by their list sizes, cost more than `COSTLIEST`. */
function costLimit() {
	return { requestDidStart: () => Promise.resolve({ didResolveOperation(request) {
		if (getComplexity({
			schema: request.schema,
			query: request.document,
			variables: request.request.variables ?? {},
			operationName: request.operationName ?? void 0,
			estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })]
		}) > 4e3) throw catalogueError(request.contextValue.language, "GEN-400", {}, { http: { status: 400 } });
		return Promise.resolve();
	} }) };
}
// apps/api/src/platform/graphql/localise-errors.plugin.ts
var PLAIN = [
	"GEN-400",
	"GEN-401",
	"GEN-002",
	"GEN-500"
];
/** `formatError` knows no language; here top-level errors get their text in the language of the request, and its id for the support. */
function localiseErrors() {
	return { requestDidStart: () => Promise.resolve({ willSendResponse(request) {
		const { body } = request.response;
		if (body.kind !== "single" || !body.singleResult.errors) return Promise.resolve();
		const { language, requestId } = request.contextValue;
		body.singleResult.errors = body.singleResult.errors.map((error) => localised(error, language, requestId));
		return Promise.resolve();
	} }) };
}
function localised(error, language, requestId) {
	const code = error.extensions?.["code"];
	const message = PLAIN.includes(code) ? problemText(createTranslator(language), problem(code)) : error.message;
	return {
		...error,
		message,
		extensions: {
			...error.extensions,
			requestId
		}
	};
}
// apps/api/src/platform/graphql/graphql.module.ts
/** The options that the running server and the schema file share. */
var SCHEMA_OPTIONS = {
	autoSchemaFile: true,
	sortSchema: true,
	buildSchemaOptions: { dateScalarMode: "isoDate" }
};
async function contextOf(http, actors, database) {
	const requestId = http.res.getHeader("x-request-id") ?? randomUUID();
	const actor = await actors.actorOf(http.req);
	const language = languageOr(http.req.headers["x-language"], actor?.language);
	return {
		request: http.req,
		response: http.res,
		requestId,
		language,
		actor,
		load: new Loaders(database).load
	};
}
function options(config, actors, database, log) {
	return {
		...SCHEMA_OPTIONS,
		path: "/graphql",
		introspection: config.exampleData,
		validationRules: config.exampleData ? [depthLimit] : [depthLimit, NoSchemaIntrospectionCustomRule],
		includeStacktraceInErrorResponses: false,
		csrfPrevention: { requestHeaders: ["apollo-require-preflight"] },
		plugins: [
			ApolloServerPluginCacheControlDisabled(),
			ApolloServerPluginLandingPageDisabled(),
			costLimit(),
			localiseErrors(),
			graphqlJit()
		],
		context: (http) => contextOf(http, actors, database),
		formatError: (formatted, error) => formatError(formatted, error, (cause) => log.error({ err: cause }, "unexpected error in GraphQL"))
	};
}
/** GraphQL at `/graphql`, code-first (X-01). */
var KumppaniGraphQLModule = GraphQLModule.forRootAsync({
	driver: ApolloDriver,
	inject: [
		CONFIG,
		ACTOR_SOURCE,
		Database,
		LOG
	],
	useFactory: options
});
// apps/api/src/platform/graphql/expected-errors.filter.ts
var ExpectedErrorsFilter = class ExpectedErrorsFilter {
	catch(error) {
		throw error;
	}
};
ExpectedErrorsFilter = __decorate([Catch(GraphQLError)], ExpectedErrorsFilter);
// apps/api/src/platform/graphql/input.pipe.ts
var InputPipe = class InputPipe {
	transform(value, { type, metatype }) {
		return type === "body" && metatype !== void 0 && value !== null && typeof value === "object" && !Array.isArray(value) ? plainToInstance(metatype, value) : value;
	}
};
InputPipe = __decorate([Injectable()], InputPipe);
// apps/api/src/platform/http/health.controller.ts
var HealthController = class HealthController {
	constructor(database, config) {
		this.database = database;
		this.config = config;
	}
	live() {
		return { status: "live" };
	}
	async ready(response) {
		const database = await this.databaseState();
		const ready = database === "ready";
		response.status(ready ? 200 : 503).json({
			status: ready ? "ready" : "not-ready",
			service: "kumppani",
			pid: process.pid,
			role: this.config.role,
			exampleData: this.config.exampleData,
			database
		});
	}
	async databaseState() {
		try {
			return await this.database.source.showMigrations() ? "migrations-pending" : "ready";
		} catch {
			return "unreachable";
		}
	}
};
__decorate([
	Get("live"),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", []),
	__decorateMetadata("design:returntype", Object)
], HealthController.prototype, "live", null);
__decorate([
	Get(),
	__decorateParam(0, Res()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object]),
	__decorateMetadata("design:returntype", Promise)
], HealthController.prototype, "ready", null);
HealthController = __decorate([
	Controller("health"),
	__decorateParam(1, Inject(CONFIG)),
	__decorateMetadata("design:paramtypes", [typeof Database === "undefined" ? Object : Database, Object])
], HealthController);
// apps/api/src/platform/platform.module.ts
var _PlatformModule;
var PlatformModule = _PlatformModule = class PlatformModule {
	static forRoot(foundation) {
		const database = new Database(foundation.source, foundation.clock);
		return {
			module: _PlatformModule,
			imports: [DiscoveryModule],
			controllers: [HealthController],
			providers: [
				{
					provide: CONFIG,
					useValue: foundation.config
				},
				{
					provide: LOG,
					useValue: foundation.log
				},
				{
					provide: Clock,
					useValue: foundation.clock
				},
				{
					provide: Database,
					useValue: database
				},
				{
					provide: HistoryStore,
					useValue: new HistoryStore(database)
				},
				{
					provide: APP_GUARD,
					useClass: AccessGuard
				},
				{
					provide: APP_FILTER,
					useClass: ExpectedErrorsFilter
				},
				{
					provide: APP_PIPE,
					useClass: InputPipe
				},
				RootFieldCheck
			],
			exports: [
				CONFIG,
				LOG,
				Clock,
				Database,
				HistoryStore,
				RootFieldCheck
			]
		};
	}
};
PlatformModule = _PlatformModule = __decorate([Global(), Module({})], PlatformModule);
// apps/api/src/app.module.ts
var _AppModule;
/** One module per business word. */
var FEATURES = [
	AgreementModule,
	AreaModule,
	CoverageModule,
	HistoryModule,
	IdentityModule,
	OrganisationModule,
	PartnerModule,
	SettingsModule
];
var AppModule = _AppModule = class AppModule {
	static forRoot(foundation) {
		return {
			module: _AppModule,
			imports: [
				PlatformModule.forRoot(foundation),
				KumppaniGraphQLModule,
				...FEATURES
			]
		};
	}
};
AppModule = _AppModule = __decorate([Module({})], AppModule);
// apps/api/src/entities.ts
/** Every table that TypeORM reads or writes; each belongs to a module and comes through its door. */
var ENTITIES = [
	UnitEntity,
	UnitMunicipalityEntity,
	AccountEntity,
	CredentialEntity,
	RoleAssignmentEntity,
	SecurityLogEntity,
	SessionEntity,
	SettingEntity,
	...AREA_ENTITIES,
	PartnerEntity,
	PartnerStandsForEntity,
	AgreementEntity,
	AgreementPartyEntity,
	AgreementAreaRowEntity,
	AgreementOptionEntity,
	AgreementNamedPersonEntity
];
// apps/api/src/bootstrap.ts
/** Connects, migrates, and hands over what everything stands on. @throws DatabaseNotUsable */
async function lay(config, clock = new Clock()) {
	const source = createDataSource({
		url: config.databaseUrl,
		poolSize: config.poolSize,
		entities: ENTITIES
	});
	await source.initialize();
	await migrate(source, config.databaseUrl);
	return {
		config,
		source,
		clock,
		log: createLog(config.logLevel)
	};
}
// apps/api/src/prepare.ts
/** What every database holds before the first person signs in: the area register and the organisation's units. Harmless to repeat. */
async function prepare({ source, clock }) {
	const database = new Database(source, clock);
	await seedOrganisation(database);
	await loadAreaRegister(database);
	await seedPartners(database);
}
// apps/api/src/create-admin.ts
var say = (text) => process.stdout.write(`${text}\n`);
/** What the command line does not say is asked; from a pipe, one answer a line, in the same order. A password is never an argument: those are seen by all. */
async function ask() {
	const { values } = parseArgs({ options: {
		email: { type: "string" },
		name: { type: "string" },
		language: { type: "string" }
	} });
	const lines = createInterface({
		input: process.stdin,
		output: process.stdout,
		terminal: false
	});
	const answers = lines[Symbol.asyncIterator]();
	const answer = async (question) => {
		process.stdout.write(`${question}: `);
		const { value } = await answers.next();
		return value ?? "";
	};
	const email = values.email ?? await answer("E-mail");
	const name = values.name ?? await answer("Name");
	const language = languageOr(values.language);
	const password = await answer(`Password, at least 12 characters`);
	lines.close();
	return {
		email,
		name,
		language,
		password
	};
}
async function main() {
	const foundation = await lay(readConfig(process.env));
	try {
		const database = new Database(foundation.source, foundation.clock);
		await refuseExampleData(database);
		await prepare(foundation);
		const result = await addAdministrator(database, await ask(), foundation.clock.today());
		if (!result.ok) for (const problem of result.problems) say(`${problem.path}: ${problemText(createTranslator("en"), problem)}`);
		else say("\nThe administrator can now sign in.");
		return result.ok ? 0 : 1;
	} finally {
		await foundation.source.destroy();
	}
}
/** L-04: real users and the example data never share a database. @throws DatabaseNotUsable */
async function refuseExampleData(database) {
	if ((await database.query("SELECT 1 FROM account WHERE is_example LIMIT 1")).length > 0) throw new DatabaseNotUsable("This database holds the example data. Real users need one of their own: npm run empty, or another DATABASE_URL.");
}
main().then((code) => process.exit(code), (error) => {
	const isExpected = error instanceof ConfigError || error instanceof DatabaseNotUsable;
	process.stderr.write(`${isExpected ? error.message : String(error.stack ?? error)}\n`);
	process.exit(1);
});
export {};

//# sourceMappingURL=create-admin.js.map