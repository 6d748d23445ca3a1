-- Every version of every item is kept. A change adds rows and touches none; what holds is the newest version of each id.
create table change (
    number int primary key,
    made_at timestamp with time zone not null,
    action varchar not null,
    subject_kind varchar,
    subject varchar,
    reverses int references change
);

insert into change (number, made_at, action)
select 1, current_timestamp, 'begin-default' where exists (select 1 from source);

create table source_version (
    id varchar not null,
    change_no int not null references change,
    seq int not null,
    taken_back boolean not null,
    title varchar not null,
    publisher varchar not null,
    published varchar,
    read_on date not null,
    language varchar not null,
    tier varchar not null,
    withdrawn_on date,
    withdrawn_en varchar,
    withdrawn_fr varchar,
    withdrawn_ja varchar,
    link varchar,
    note_en varchar,
    note_fr varchar,
    note_ja varchar,
    primary key (id, change_no)
);

create table source_version_origin (
    id varchar not null,
    change_no int not null,
    seq int not null,
    origin_id varchar not null,
    primary key (id, change_no, seq),
    foreign key (id, change_no) references source_version
);

insert into source_version
    (id, change_no, seq, taken_back, title, publisher, published, read_on, language, tier, link,
     note_en, note_fr, note_ja)
select id, 1, seq, false, title, publisher, published, read_on, language, tier, link,
     note_en, note_fr, note_ja
from source;

insert into source_version_origin (id, change_no, seq, origin_id)
select source_id, 1, seq, origin_id from source_derivation;

create table scope_version (
    id varchar not null,
    change_no int not null references change,
    seq int not null,
    taken_back boolean not null,
    name_en varchar not null,
    name_fr varchar not null,
    name_ja varchar not null,
    primary key (id, change_no)
);

insert into scope_version (id, change_no, seq, taken_back, name_en, name_fr, name_ja)
select id, 1, seq, false, name_en, name_fr, name_ja from scope;

create table entity_version (
    id varchar not null,
    change_no int not null references change,
    seq int not null,
    taken_back boolean not null,
    kind varchar not null,
    name_en varchar not null,
    name_fr varchar not null,
    name_ja varchar not null,
    short_en varchar,
    short_fr varchar,
    short_ja varchar,
    latitude double precision,
    longitude double precision,
    accuracy_km double precision,
    primary key (id, change_no)
);

create table entity_version_alias (
    id varchar not null,
    change_no int not null,
    seq int not null,
    alias varchar not null,
    primary key (id, change_no, seq),
    foreign key (id, change_no) references entity_version
);

create table entity_version_external_id (
    id varchar not null,
    change_no int not null,
    seq int not null,
    scheme varchar not null,
    external_id varchar not null,
    primary key (id, change_no, scheme),
    foreign key (id, change_no) references entity_version
);

insert into entity_version
    (id, change_no, seq, taken_back, kind, name_en, name_fr, name_ja, short_en, short_fr, short_ja,
     latitude, longitude, accuracy_km)
select id, 1, seq, false, kind, name_en, name_fr, name_ja, short_en, short_fr, short_ja,
     latitude, longitude, accuracy_km
from entity;

insert into entity_version_alias (id, change_no, seq, alias)
select entity_id, 1, seq, alias from entity_alias;

insert into entity_version_external_id (id, change_no, seq, scheme, external_id)
select entity_id, 1, seq, scheme, external_id from entity_external_id;

create table claim_version (
    id varchar not null,
    change_no int not null references change,
    seq int not null,
    taken_back boolean not null,
    entity_id varchar not null,
    property varchar not null,
    content varchar not null,
    scope_id varchar,
    valid varchar,
    modality varchar not null,
    attributed_to varchar,
    rank varchar not null,
    reason_en varchar,
    reason_fr varchar,
    reason_ja varchar,
    note_en varchar,
    note_fr varchar,
    note_ja varchar,
    primary key (id, change_no)
);

create table claim_version_source (
    id varchar not null,
    change_no int not null,
    seq int not null,
    source_id varchar not null,
    primary key (id, change_no, seq),
    foreign key (id, change_no) references claim_version
);

insert into claim_version
    (id, change_no, seq, taken_back, entity_id, property, content, scope_id, valid, modality,
     attributed_to, rank, reason_en, reason_fr, reason_ja, note_en, note_fr, note_ja)
select id, 1, seq, false, entity_id, property, content, scope_id, valid, modality,
     attributed_to, rank, reason_en, reason_fr, reason_ja, note_en, note_fr, note_ja
from claim;

insert into claim_version_source (id, change_no, seq, source_id)
select claim_id, 1, seq, source_id from citation;

create table dispute_version (
    id varchar not null,
    change_no int not null references change,
    seq int not null,
    taken_back boolean not null,
    topic_en varchar not null,
    topic_fr varchar not null,
    topic_ja varchar not null,
    summary_en varchar not null,
    summary_fr varchar not null,
    summary_ja varchar not null,
    reason_en varchar not null,
    reason_fr varchar not null,
    reason_ja varchar not null,
    severity varchar not null,
    settled boolean not null,
    primary key (id, change_no)
);

create table dispute_version_claim (
    id varchar not null,
    change_no int not null,
    seq int not null,
    claim_id varchar not null,
    better boolean not null,
    primary key (id, change_no, seq),
    foreign key (id, change_no) references dispute_version
);

insert into dispute_version
    (id, change_no, seq, taken_back, topic_en, topic_fr, topic_ja, summary_en, summary_fr,
     summary_ja, reason_en, reason_fr, reason_ja, severity, settled)
select id, 1, seq, false, topic_en, topic_fr, topic_ja, summary_en, summary_fr,
     summary_ja, reason_en, reason_fr, reason_ja, severity, settled
from dispute;

insert into dispute_version_claim (id, change_no, seq, claim_id, better)
select dispute_id, 1, seq, claim_id, better from dispute_claim;

drop table dispute_claim;
drop table dispute;
drop table citation;
drop table claim;
drop table entity_external_id;
drop table entity_alias;
drop table entity;
drop table scope;
drop table source_derivation;
drop table source;
