-- One dialect for SQLite and PostgreSQL. Moments are milliseconds since 1970, truth is 0 or 1, '' stands for "in no
-- group" and "in no channel", so that it can be part of a key.

CREATE TABLE preference (
    group_id     TEXT NOT NULL,
    channel_id   TEXT NOT NULL,
    auto_answer  SMALLINT,
    alone        SMALLINT,
    collections  TEXT,
    language     TEXT,
    cool_down_ms BIGINT,
    PRIMARY KEY (group_id, channel_id)
);

CREATE TABLE outcome (
    hour_ms    BIGINT NOT NULL,
    group_id   TEXT   NOT NULL,
    channel_id TEXT   NOT NULL,
    kind       TEXT   NOT NULL,
    amount     BIGINT NOT NULL,
    PRIMARY KEY (group_id, hour_ms, channel_id, kind)
);

-- Only where the operator wants the words of questions to be kept.
CREATE TABLE question (
    at_ms      BIGINT NOT NULL,
    group_id   TEXT   NOT NULL,
    channel_id TEXT   NOT NULL,
    asker      TEXT   NOT NULL,
    kind       TEXT   NOT NULL,
    words      TEXT   NOT NULL
);
CREATE INDEX question_of_group ON question (group_id, kind, at_ms);
CREATE INDEX question_of_asker ON question (asker);

CREATE TABLE feedback (
    message_id TEXT     NOT NULL,
    asker      TEXT     NOT NULL,
    at_ms      BIGINT   NOT NULL,
    group_id   TEXT     NOT NULL,
    channel_id TEXT     NOT NULL,
    good       SMALLINT NOT NULL,
    reason     TEXT     NOT NULL,
    PRIMARY KEY (message_id, asker)
);
CREATE INDEX feedback_of_group ON feedback (group_id, at_ms);
CREATE INDEX feedback_of_asker ON feedback (asker);

CREATE TABLE deed (
    at_ms      BIGINT NOT NULL,
    group_id   TEXT   NOT NULL,
    channel_id TEXT   NOT NULL,
    who        TEXT   NOT NULL,
    what       TEXT   NOT NULL,
    detail     TEXT   NOT NULL
);
CREATE INDEX deed_of_group ON deed (group_id, at_ms);
CREATE INDEX deed_of_person ON deed (who);

CREATE TABLE talk (
    talk     TEXT   NOT NULL,
    at_ms    BIGINT NOT NULL,
    asker    TEXT   NOT NULL,
    question TEXT   NOT NULL
);
CREATE INDEX talk_by_name ON talk (talk, at_ms);
CREATE INDEX talk_of_asker ON talk (asker);
