create table source (
    id varchar primary key,
    seq int not null,
    title varchar not null,
    publisher varchar not null,
    published varchar,
    read_on date not null,
    language varchar not null,
    tier varchar not null,
    link varchar,
    note_en varchar,
    note_fr varchar,
    note_ja varchar
);

create table source_derivation (
    source_id varchar not null references source,
    seq int not null,
    origin_id varchar not null,
    primary key (source_id, seq)
);

create table scope (
    id varchar primary key,
    seq int not null,
    name_en varchar not null,
    name_fr varchar not null,
    name_ja varchar not null
);

create table entity (
    id varchar primary key,
    seq int not null,
    kind varchar not null,
    name_en varchar not null,
    name_fr varchar not null,
    name_ja varchar not null,
    short_en varchar,
    short_fr varchar,
    short_ja varchar,
    latitude double precision,
    longitude double precision,
    accuracy_km double precision
);

create table entity_alias (
    entity_id varchar not null references entity,
    seq int not null,
    alias varchar not null,
    primary key (entity_id, seq)
);

create table entity_external_id (
    entity_id varchar not null references entity,
    seq int not null,
    scheme varchar not null,
    external_id varchar not null,
    primary key (entity_id, scheme)
);

create table claim (
    id varchar primary key,
    seq int not null,
    entity_id varchar not null references entity,
    property varchar not null,
    content varchar not null,
    scope_id varchar references scope,
    valid varchar,
    modality varchar not null,
    attributed_to varchar,
    rank varchar not null,
    reason_en varchar,
    reason_fr varchar,
    reason_ja varchar,
    note_en varchar,
    note_fr varchar,
    note_ja varchar
);

create table citation (
    claim_id varchar not null references claim,
    seq int not null,
    source_id varchar not null references source,
    primary key (claim_id, seq)
);

create table dispute (
    id varchar primary key,
    seq int not null,
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
    settled boolean not null
);

create table dispute_claim (
    dispute_id varchar not null references dispute,
    seq int not null,
    claim_id varchar not null references claim,
    better boolean not null,
    primary key (dispute_id, seq)
);

create table setting (
    name varchar primary key,
    content varchar not null
);
