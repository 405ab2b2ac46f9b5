-- The statement of a result as one text, every line ended by U+001E: a region's year is read forty thousand at a time, and an array is taken apart each time
alter table results.outcome alter column said type text
    using case when cardinality(said) = 0 then '' else array_to_string(said, chr(30)) || chr(30) end;

