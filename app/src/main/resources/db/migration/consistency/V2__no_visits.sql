-- When somebody was here last is known to access
drop table visit;
