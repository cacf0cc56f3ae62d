-- The language of the bot's own words (en, de, es, fr, pt-BR, ru, zh-CN); what it quotes stays in its own.
ALTER TABLE preference ADD COLUMN language TEXT;
