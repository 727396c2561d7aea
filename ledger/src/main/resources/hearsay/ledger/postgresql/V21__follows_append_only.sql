-- Follows and what became of them are only added to: the database refuses to change or remove them, whoever asks.
CREATE TRIGGER follow_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON follow
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER follow_act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON follow_act
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER alert_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON alert
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER delivery_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON delivery
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER attempt_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON attempt
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
