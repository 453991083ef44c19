BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE cache (
	id INTEGER NOT NULL, 
	policy INTEGER NOT NULL, 
	retention FLOAT NOT NULL, 
	rows INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "cache" VALUES(1,1,0.9,57);
CREATE TABLE known (
	lesson VARCHAR NOT NULL, 
	card VARCHAR NOT NULL, 
	fact VARCHAR NOT NULL, 
	present BOOLEAN NOT NULL, 
	PRIMARY KEY (lesson, card)
)
 WITHOUT ROWID

;
INSERT INTO "known" VALUES('own','t0/meaning','w15f6a481026f60339',1);
INSERT INTO "known" VALUES('own','t0/term','n2a4e63dd859eae301',1);
INSERT INTO "known" VALUES('own','t1/meaning','w134acf38a7ebdd4c3',1);
INSERT INTO "known" VALUES('own','t1/term','n2159cea2b178f0a7a',1);
INSERT INTO "known" VALUES('own','t2/meaning','w197b2fe002ee983bb',1);
INSERT INTO "known" VALUES('own','t2/term','n296a06203eaea11bd',1);
INSERT INTO "known" VALUES('own','t3/meaning','w1d3bf1e3f287e15a3',1);
INSERT INTO "known" VALUES('own','t3/term','n2385c64061383d835',1);
INSERT INTO "known" VALUES('own','t4/meaning','w15f5e21d5dc7349f6',1);
INSERT INTO "known" VALUES('own','t4/term','n2d37e795e196ff4e3',1);
CREATE TABLE lesson (
	id VARCHAR NOT NULL, 
	path VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	opened_at INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "lesson" VALUES('own','/home/student/own.md','Own',1795510814000);
CREATE TABLE log (
	number INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	device BLOB NOT NULL, 
	sequence INTEGER NOT NULL, 
	event VARCHAR NOT NULL, 
	screen BLOB NOT NULL, 
	lesson VARCHAR NOT NULL, 
	card VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	"offset" INTEGER NOT NULL, 
	day INTEGER NOT NULL, 
	clock VARCHAR NOT NULL, 
	form VARCHAR NOT NULL, 
	variant INTEGER NOT NULL, 
	seed INTEGER NOT NULL, 
	generator INTEGER NOT NULL, 
	options VARCHAR NOT NULL, 
	response VARCHAR NOT NULL, 
	verdict VARCHAR NOT NULL, 
	hints INTEGER NOT NULL, 
	rating INTEGER NOT NULL, 
	took INTEGER NOT NULL, 
	fact VARCHAR NOT NULL, 
	payload VARCHAR NOT NULL, 
	crc INTEGER NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "log" VALUES(1,X'01A20CC932907F5485B66105085091E5',X'D55BE4108C52420F9D7819C7A166C7FB',1,'answer',X'01A20CC8FBE07DE1963EC4E92F6F29CE','own','t0/term',1795510835000,0,739944,'','choice',7,7,2,'["thing a", "thing d", "thing b", "thing c"]','thing a','right',0,0,3001,'n2a4e63dd859eae301','',468595071);
INSERT INTO "log" VALUES(2,X'01A20CC99FF07AF5B927C773FE0C93AE',X'D55BE4108C52420F9D7819C7A166C7FB',2,'answer',X'01A20CC969407CED8DC87F2651EDEF6E','own','t1/term',1795510863000,0,739944,'','choice',2,2,2,'["thing b", "thing d", "thing a", "thing e"]','thing b','right',0,0,3002,'n2159cea2b178f0a7a','',151458637);
INSERT INTO "log" VALUES(3,X'01A20CCA0D507E32A06D8AC39B28FC92',X'D55BE4108C52420F9D7819C7A166C7FB',3,'answer',X'01A20CC9D6A072ADAB907E2908E63073','own','t2/term',1795510891000,0,739944,'','choice',4,4,2,'["thing e", "thing b", "thing c", "thing d"]','thing c','right',0,0,3003,'n296a06203eaea11bd','',3151933275);
INSERT INTO "log" VALUES(4,X'01A20CCA7AB07437A20C5A5705BAA2A3',X'D55BE4108C52420F9D7819C7A166C7FB',4,'answer',X'01A20CCA44007EB9B7325E3B4C73A3CB','own','t3/term',1795510919000,0,739944,'','choice',5,5,2,'["thing d", "thing b", "thing e", "thing a"]','nothing of it','wrong',0,0,3004,'n2385c64061383d835','',264197903);
INSERT INTO "log" VALUES(5,X'01A20CCAE8107837B908BAE09B5C1DE1',X'D55BE4108C52420F9D7819C7A166C7FB',5,'answer',X'01A20CCAB16078249F424179C21E9BAC','own','t4/term',1795510947000,0,739944,'','choice',1,1,2,'["thing c", "thing a", "thing b", "thing e"]','thing e','right',0,0,3005,'n2d37e795e196ff4e3','',838922381);
INSERT INTO "log" VALUES(6,X'01A20CCB557072C79C89C2F54E5F4403',X'D55BE4108C52420F9D7819C7A166C7FB',6,'answer',X'01A20CCB1EC07E1B98F596CB80C8089C','own','t0/meaning',1795510975000,0,739944,'','choice',8,8,2,'["means the one thing that nobody else here can be said to be, number 4", "means the one thing that nobody else here can be said to be, number 3", "means the one thing that nobody else here can be said to be, number 2", "means the one thing that nobody else here can be said to be, number 0"]','means the one thing that nobody else here can be said to be, number 0','right',0,0,3006,'w15f6a481026f60339','',2259864356);
INSERT INTO "log" VALUES(7,X'01A20CCBC2D07949AFD3A292C45920AD',X'D55BE4108C52420F9D7819C7A166C7FB',7,'answer',X'01A20CCB8C20764ABA134DBE5A9307B5','own','t3/term',1795511003000,0,739944,'','typed',6,6,2,'[]','thing d','right',0,0,3007,'n2385c64061383d835','',120402518);
INSERT INTO "log" VALUES(8,X'01A2268C1788785CA0094251233CE431',X'D55BE4108C52420F9D7819C7A166C7FB',8,'answer',X'01A2268BE0D873D1A91CD44952211A6B','own','t0/meaning',1795943038000,0,739949,'','true-false',9,9,2,'[]','true','wrong',0,0,3008,'w15f6a481026f60339','',2587709980);
INSERT INTO "log" VALUES(9,X'01A2268C84E876D5BEFAD5889A238D7A',X'D55BE4108C52420F9D7819C7A166C7FB',9,'answer',X'01A2268C4E387C678D66822944F636C9','own','t2/term',1795943066000,0,739949,'','true-false',5,5,2,'[]','false','right',0,0,3009,'n296a06203eaea11bd','',2617903451);
INSERT INTO "log" VALUES(10,X'01A2268CBB987334B166203B139B8AD2',X'D55BE4108C52420F9D7819C7A166C7FB',10,'undo',X'01A2268C4E387C678D66822944F636C9','own','',1795943080000,0,739949,'','',0,0,0,'[]','','',0,0,0,'','',3397661872);
INSERT INTO "log" VALUES(11,X'01A2268D445075899E1FF1298B38472B',X'D55BE4108C52420F9D7819C7A166C7FB',11,'answer',X'01A2268D0DA07CC8ACCF9FA7FFC1481C','own','t2/term',1795943115000,0,739949,'','true-false',5,5,2,'[]','false','right',0,0,3010,'n296a06203eaea11bd','',2098222178);
INSERT INTO "log" VALUES(12,X'01A2268DB1B073AAA31AB5DA3E75ABD3',X'D55BE4108C52420F9D7819C7A166C7FB',12,'answer',X'01A2268D7B007494961FBA54F04631A4','own','t1/term',1795943143000,0,739949,'','true-false',3,3,2,'[]','false','right',0,0,3011,'n2159cea2b178f0a7a','',1101773708);
INSERT INTO "log" VALUES(13,X'01A2268E1F107C418027E7DED5ECAB6B',X'D55BE4108C52420F9D7819C7A166C7FB',13,'answer',X'01A2268DE86070FD8714F69A90FCF536','own','t3/meaning',1795943171000,0,739949,'','choice',5,5,2,'["means the one thing that nobody else here can be said to be, number 2", "means the one thing that nobody else here can be said to be, number 1", "means the one thing that nobody else here can be said to be, number 3", "means the one thing that nobody else here can be said to be, number 0"]','nothing of it','wrong',0,0,3012,'w1d3bf1e3f287e15a3','',3845905083);
INSERT INTO "log" VALUES(14,X'01A2268E8C7079A19B55AEA7DFA70CFC',X'D55BE4108C52420F9D7819C7A166C7FB',14,'answer',X'01A2268E55C0744DBF59CCA3EC149EC5','own','t0/term',1795943199000,0,739949,'','true-false',8,8,2,'[]','false','right',0,0,3013,'n2a4e63dd859eae301','',1852739627);
INSERT INTO "log" VALUES(15,X'01A2268EF9D07F5CB297BF9735608E86',X'D55BE4108C52420F9D7819C7A166C7FB',15,'answer',X'01A2268EC320767CB896EE6B6F12752B','own','t1/meaning',1795943227000,0,739949,'','choice',7,7,2,'["means the one thing that nobody else here can be said to be, number 1", "means the one thing that nobody else here can be said to be, number 3", "means the one thing that nobody else here can be said to be, number 2", "means the one thing that nobody else here can be said to be, number 4"]','means the one thing that nobody else here can be said to be, number 1','right',0,0,3014,'w134acf38a7ebdd4c3','',3064198126);
INSERT INTO "log" VALUES(16,X'01A2268F6730740AB80298F82FFEFE62',X'D55BE4108C52420F9D7819C7A166C7FB',16,'answer',X'01A2268F30807B0C927FCAB6E900C275','own','t3/term',1795943255000,0,739949,'','choice',7,7,2,'["thing e", "thing d", "thing a", "thing c"]','thing d','right',0,0,3015,'n2385c64061383d835','',2622994658);
INSERT INTO "log" VALUES(17,X'01A2268FD49071EA8AEE88519CB5BD9E',X'D55BE4108C52420F9D7819C7A166C7FB',17,'answer',X'01A2268F9DE07CA481A5BD7B17D97A6D','own','t0/meaning',1795943283000,0,739949,'','choice',10,10,2,'["means the one thing that nobody else here can be said to be, number 0", "means the one thing that nobody else here can be said to be, number 4", "means the one thing that nobody else here can be said to be, number 1", "means the one thing that nobody else here can be said to be, number 2"]','nothing of it','wrong',0,0,3016,'w15f6a481026f60339','',3348129179);
INSERT INTO "log" VALUES(18,X'01A2269041F07509AECD839BF3298602',X'D55BE4108C52420F9D7819C7A166C7FB',18,'answer',X'01A226900B4079979ED6AC78A1754A56','own','t2/meaning',1795943311000,0,739949,'','choice',10,10,2,'["means the one thing that nobody else here can be said to be, number 0", "means the one thing that nobody else here can be said to be, number 2", "means the one thing that nobody else here can be said to be, number 4", "means the one thing that nobody else here can be said to be, number 1"]','means the one thing that nobody else here can be said to be, number 2','right',0,0,3017,'w197b2fe002ee983bb','',4004455629);
INSERT INTO "log" VALUES(19,X'01A22690AF5072C5B9C1958A84550F5A',X'D55BE4108C52420F9D7819C7A166C7FB',19,'answer',X'01A2269078A070629D3F506FC57834FC','own','t4/term',1795943339000,0,739949,'','true-false',2,2,2,'[]','true','right',0,0,3018,'n2d37e795e196ff4e3','',635487075);
INSERT INTO "log" VALUES(20,X'01A22690E6007FF491BE20F283B05AB2',X'D55BE4108C52420F9D7819C7A166C7FB',20,'undo',X'01A2269078A070629D3F506FC57834FC','own','',1795943353000,0,739949,'','',0,0,0,'[]','','',0,0,0,'','',895671287);
INSERT INTO "log" VALUES(21,X'01A226916EB8762CB12B8BED159376A0',X'D55BE4108C52420F9D7819C7A166C7FB',21,'answer',X'01A2269138087C1CA0DB8C9C1C409901','own','t4/term',1795943388000,0,739949,'','true-false',2,2,2,'[]','true','right',0,0,3019,'n2d37e795e196ff4e3','',256402111);
INSERT INTO "log" VALUES(22,X'01A22691DC187DA7BD93C286223B5609',X'D55BE4108C52420F9D7819C7A166C7FB',22,'answer',X'01A22691A5687956B2325BFA2F790936','own','t3/meaning',1795943416000,0,739949,'','true-false',6,6,2,'[]','true','wrong',0,0,3020,'w1d3bf1e3f287e15a3','',1885643321);
INSERT INTO "log" VALUES(23,X'01A2269249787E1E9F08B022029ED4EC',X'D55BE4108C52420F9D7819C7A166C7FB',23,'answer',X'01A2269212C87A7781481D8997D8A185','own','t4/meaning',1795943444000,0,739949,'','choice',4,4,2,'["means the one thing that nobody else here can be said to be, number 2", "means the one thing that nobody else here can be said to be, number 3", "means the one thing that nobody else here can be said to be, number 4", "means the one thing that nobody else here can be said to be, number 1"]','means the one thing that nobody else here can be said to be, number 4','right',0,0,3021,'w15f5e21d5dc7349f6','',3236846605);
INSERT INTO "log" VALUES(24,X'01A22692B6D8745BBD60604D0F58985C',X'D55BE4108C52420F9D7819C7A166C7FB',24,'answer',X'01A2269280287161B12F24B9F5BDB03D','own','t0/meaning',1795943472000,0,739949,'','true-false',11,11,2,'[]','false','right',0,0,3022,'w15f6a481026f60339','',2893766382);
INSERT INTO "log" VALUES(25,X'01A22693243874C486C61D7BB3C64FE6',X'D55BE4108C52420F9D7819C7A166C7FB',25,'answer',X'01A22692ED88737EB4A7A08300787F7A','own','t3/meaning',1795943500000,0,739949,'','choice',7,7,2,'["means the one thing that nobody else here can be said to be, number 2", "means the one thing that nobody else here can be said to be, number 3", "means the one thing that nobody else here can be said to be, number 0", "means the one thing that nobody else here can be said to be, number 1"]','means the one thing that nobody else here can be said to be, number 3','right',0,0,3023,'w1d3bf1e3f287e15a3','',3316894392);
INSERT INTO "log" VALUES(26,X'01A230E064F0714F80BC487AC8D3026E',X'D55BE4108C52420F9D7819C7A166C7FB',26,'answer',X'01A230E02E407669A3C92C9A4CF8992A','own','t1/meaning',1796116335000,0,739951,'','true-false',8,8,2,'[]','false','wrong',0,0,3024,'w134acf38a7ebdd4c3','',3132343700);
INSERT INTO "log" VALUES(27,X'01A230E0D25073B299E8A073456B0987',X'D55BE4108C52420F9D7819C7A166C7FB',27,'answer',X'01A230E09BA07760A92D6EE88B09DDD2','own','t0/meaning',1796116363000,0,739951,'','choice',0,36,2,'["means the one thing that nobody else here can be said to be, number 0", "means the one thing that nobody else here can be said to be, number 3", "means the one thing that nobody else here can be said to be, number 4", "means the one thing that nobody else here can be said to be, number 2"]','means the one thing that nobody else here can be said to be, number 0','right',0,0,3025,'w15f6a481026f60339','',486590605);
INSERT INTO "log" VALUES(28,X'01A230E13FB07CA58199FB04863EAF0C',X'D55BE4108C52420F9D7819C7A166C7FB',28,'answer',X'01A230E1090072D3A5CC806F5B3B883E','own','t4/meaning',1796116391000,0,739951,'','true-false',5,5,2,'[]','true','right',0,0,3026,'w15f5e21d5dc7349f6','',2918201526);
INSERT INTO "log" VALUES(29,X'01A230E1AD1072839FF6A4316438FA22',X'D55BE4108C52420F9D7819C7A166C7FB',29,'answer',X'01A230E176607E348A94642429F3D6EF','own','t2/meaning',1796116419000,0,739951,'','true-false',11,11,2,'[]','false','right',0,0,3027,'w197b2fe002ee983bb','',1638995546);
INSERT INTO "log" VALUES(30,X'01A230E1E3C073D1962861C2DD60FA3A',X'D55BE4108C52420F9D7819C7A166C7FB',30,'undo',X'01A230E176607E348A94642429F3D6EF','own','',1796116433000,0,739951,'','',0,0,0,'[]','','',0,0,0,'','',3406476640);
INSERT INTO "log" VALUES(31,X'01A230E26C787F60B2D774BE890CFC0D',X'D55BE4108C52420F9D7819C7A166C7FB',31,'answer',X'01A230E235C8722BB4CF4B9A8EC6CE74','own','t2/meaning',1796116468000,0,739951,'','true-false',11,11,2,'[]','true','wrong',0,0,3028,'w197b2fe002ee983bb','',2336062349);
INSERT INTO "log" VALUES(32,X'01A230E2D9D87CCD971028665BBB4EA7',X'D55BE4108C52420F9D7819C7A166C7FB',32,'answer',X'01A230E2A32871FEA0601B2CE1192AE9','own','t3/meaning',1796116496000,0,739951,'','true-false',8,8,2,'[]','true','right',0,0,3029,'w1d3bf1e3f287e15a3','',658160107);
INSERT INTO "log" VALUES(33,X'01A230E347387046ADEF197180F244D7',X'D55BE4108C52420F9D7819C7A166C7FB',33,'answer',X'01A230E310887C64A98FCC81B29F9330','own','t1/meaning',1796116524000,0,739951,'','choice',9,9,2,'["means the one thing that nobody else here can be said to be, number 0", "means the one thing that nobody else here can be said to be, number 3", "means the one thing that nobody else here can be said to be, number 1", "means the one thing that nobody else here can be said to be, number 2"]','means the one thing that nobody else here can be said to be, number 1','right',0,0,3030,'w134acf38a7ebdd4c3','',1424277506);
INSERT INTO "log" VALUES(34,X'01A230E3B4987D63BC668A582E5BA3F4',X'D55BE4108C52420F9D7819C7A166C7FB',34,'answer',X'01A230E37DE87C688C141850850E40A1','own','t2/meaning',1796116552000,0,739951,'','choice',0,36,2,'["means the one thing that nobody else here can be said to be, number 0", "means the one thing that nobody else here can be said to be, number 3", "means the one thing that nobody else here can be said to be, number 1", "means the one thing that nobody else here can be said to be, number 2"]','means the one thing that nobody else here can be said to be, number 2','right',0,0,3031,'w197b2fe002ee983bb','',3932731643);
INSERT INTO "log" VALUES(35,X'01A24AA409507812892BDCAD63A59A10',X'D55BE4108C52420F9D7819C7A166C7FB',35,'answer',X'01A24AA3D2A078A08BC23D5B22AC0A5D','own','t3/term',1796548587000,0,739956,'','true-false',8,8,2,'[]','true','wrong',0,0,3032,'n2385c64061383d835','',1389970157);
INSERT INTO "log" VALUES(36,X'01A24AA476B07E6AAA25116ADC1D2312',X'D55BE4108C52420F9D7819C7A166C7FB',36,'answer',X'01A24AA440007B4E8D9F3FE092F68F15','own','t0/meaning',1796548615000,0,739956,'','true-false',1,37,2,'[]','false','right',0,0,3033,'w15f6a481026f60339','',3776289826);
INSERT INTO "log" VALUES(37,X'01A24AA4E410775B817E4F78963053E9',X'D55BE4108C52420F9D7819C7A166C7FB',37,'answer',X'01A24AA4AD60779F8C61C8E41636CE2E','own','t1/meaning',1796548643000,0,739956,'','true-false',10,10,2,'[]','false','right',0,0,3034,'w134acf38a7ebdd4c3','',4058621866);
INSERT INTO "log" VALUES(38,X'01A24AA551707A52919F9469B640B2FF',X'D55BE4108C52420F9D7819C7A166C7FB',38,'answer',X'01A24AA51AC07DB692DCE5C28B668CCC','own','t2/meaning',1796548671000,0,739956,'','true-false',1,37,2,'[]','false','right',0,0,3035,'w197b2fe002ee983bb','',1502423230);
INSERT INTO "log" VALUES(39,X'01A24AA5BED079A7A0E51A7675EB261F',X'D55BE4108C52420F9D7819C7A166C7FB',39,'answer',X'01A24AA588207695A18485D741BFF16A','own','t3/meaning',1796548699000,0,739956,'','choice',9,9,2,'["means the one thing that nobody else here can be said to be, number 0", "means the one thing that nobody else here can be said to be, number 3", "means the one thing that nobody else here can be said to be, number 4", "means the one thing that nobody else here can be said to be, number 2"]','nothing of it','wrong',0,0,3036,'w1d3bf1e3f287e15a3','',3588884624);
INSERT INTO "log" VALUES(40,X'01A24AA5F5807864A5971A3226C409A5',X'D55BE4108C52420F9D7819C7A166C7FB',40,'undo',X'01A24AA588207695A18485D741BFF16A','own','',1796548713000,0,739956,'','',0,0,0,'[]','','',0,0,0,'','',1914457140);
INSERT INTO "log" VALUES(41,X'01A24AA67E38733E87CA69F62D207880',X'D55BE4108C52420F9D7819C7A166C7FB',41,'answer',X'01A24AA6478872CF8BCC5129EB58E736','own','t3/meaning',1796548748000,0,739956,'','choice',9,9,2,'["means the one thing that nobody else here can be said to be, number 0", "means the one thing that nobody else here can be said to be, number 3", "means the one thing that nobody else here can be said to be, number 4", "means the one thing that nobody else here can be said to be, number 2"]','means the one thing that nobody else here can be said to be, number 3','right',0,0,3037,'w1d3bf1e3f287e15a3','',2363511021);
INSERT INTO "log" VALUES(42,X'01A24AA6EB9871EDB2C5806E2027A210',X'D55BE4108C52420F9D7819C7A166C7FB',42,'answer',X'01A24AA6B4E879AC95D454747A58E189','own','t3/term',1796548776000,0,739956,'','typed',9,9,2,'[]','thing d','right',0,0,3038,'n2385c64061383d835','',3634670327);
INSERT INTO "log" VALUES(43,X'01A254F42C5073EAB7904AB07FDDA024',X'D55BE4108C52420F9D7819C7A166C7FB',43,'answer',X'01A254F3F5A07C2492B8FB98BB8288D7','own','t3/term',1796721611000,0,739958,'','true-false',10,10,2,'[]','true','right',0,0,3039,'n2385c64061383d835','',4059508547);
INSERT INTO "log" VALUES(44,X'01A26EB481087250B4C743972CB3012C',X'D55BE4108C52420F9D7819C7A166C7FB',44,'answer',X'01A26EB44A5873F6B76B66ECCDEBE4A4','own','t1/meaning',1797153646000,0,739963,'','match',11,23,2,'["means the one thing that nobody else here can be said to be, number 0", "means the one thing that nobody else here can be said to be, number 3", "means the one thing that nobody else here can be said to be, number 4", "means the one thing that nobody else here can be said to be, number 1"]','means the one thing that nobody else here can be said to be, number 4','wrong',0,0,760,'w134acf38a7ebdd4c3','',3753698189);
INSERT INTO "log" VALUES(45,X'01A26EB49C607DB4BF1A288F4D6C609D',X'D55BE4108C52420F9D7819C7A166C7FB',45,'answer',X'01A26EB44A5873F6B76B66ECCDEBE4A4','own','t0/meaning',1797153646000,0,739963,'','match',11,23,2,'["means the one thing that nobody else here can be said to be, number 0", "means the one thing that nobody else here can be said to be, number 3", "means the one thing that nobody else here can be said to be, number 4", "means the one thing that nobody else here can be said to be, number 1"]','means the one thing that nobody else here can be said to be, number 3','wrong',0,0,760,'w15f6a481026f60339','',3846106774);
INSERT INTO "log" VALUES(46,X'01A26EB4B7B87AAFA1E0BF9370BE5CC1',X'D55BE4108C52420F9D7819C7A166C7FB',46,'answer',X'01A26EB44A5873F6B76B66ECCDEBE4A4','own','t4/meaning',1797153646000,0,739963,'','match',11,23,2,'["means the one thing that nobody else here can be said to be, number 0", "means the one thing that nobody else here can be said to be, number 3", "means the one thing that nobody else here can be said to be, number 4", "means the one thing that nobody else here can be said to be, number 1"]','means the one thing that nobody else here can be said to be, number 1','wrong',0,0,760,'w15f5e21d5dc7349f6','',4214017485);
INSERT INTO "log" VALUES(47,X'01A26EB4D31070BFAD2FDB8B5F0A3255',X'D55BE4108C52420F9D7819C7A166C7FB',47,'answer',X'01A26EB44A5873F6B76B66ECCDEBE4A4','own','t3/meaning',1797153646000,0,739963,'','match',11,23,2,'["means the one thing that nobody else here can be said to be, number 0", "means the one thing that nobody else here can be said to be, number 3", "means the one thing that nobody else here can be said to be, number 4", "means the one thing that nobody else here can be said to be, number 1"]','means the one thing that nobody else here can be said to be, number 0','wrong',0,0,760,'w1d3bf1e3f287e15a3','',2667261942);
INSERT INTO "log" VALUES(48,X'01A26EB540707E1295122189061F4B51',X'D55BE4108C52420F9D7819C7A166C7FB',48,'answer',X'01A26EB509C07C70B5ACFBC890A91FEC','own','t2/meaning',1797153695000,0,739963,'','choice',2,50,2,'["means the one thing that nobody else here can be said to be, number 4", "means the one thing that nobody else here can be said to be, number 2", "means the one thing that nobody else here can be said to be, number 3", "means the one thing that nobody else here can be said to be, number 1"]','means the one thing that nobody else here can be said to be, number 2','right',0,0,3041,'w197b2fe002ee983bb','',4244821878);
INSERT INTO "log" VALUES(49,X'01A26EB5ADD079D9937A053023BEE76C',X'D55BE4108C52420F9D7819C7A166C7FB',49,'answer',X'01A26EB577207C5783391FDDA06DB2BB','own','t3/term',1797153723000,0,739963,'','choice',11,11,2,'["thing d", "thing a", "thing c", "thing e"]','thing d','right',0,0,3042,'n2385c64061383d835','',3751197079);
INSERT INTO "log" VALUES(50,X'01A26EB61B307CF1B6C209B55C60E665',X'D55BE4108C52420F9D7819C7A166C7FB',50,'answer',X'01A26EB5E480724F8F01983D3D020689','own','t1/meaning',1797153751000,0,739963,'','true-false',0,36,2,'[]','false','right',0,0,3043,'w134acf38a7ebdd4c3','',2887161299);
INSERT INTO "log" VALUES(51,X'01A26EB6889073D0AADF33DFA4D82832',X'D55BE4108C52420F9D7819C7A166C7FB',51,'answer',X'01A26EB651E0798EAEBBED043A48662D','own','t0/meaning',1797153779000,0,739963,'','true-false',3,39,2,'[]','false','wrong',0,0,3044,'w15f6a481026f60339','',3890279421);
INSERT INTO "log" VALUES(52,X'01A26EB6F5F0756A9DFFB9101521F074',X'D55BE4108C52420F9D7819C7A166C7FB',52,'answer',X'01A26EB6BF4077FAA0494B2E654D80E7','own','t4/meaning',1797153807000,0,739963,'','true-false',7,7,2,'[]','false','right',0,0,3045,'w15f5e21d5dc7349f6','',793883734);
INSERT INTO "log" VALUES(53,X'01A26EB72CA075008578E09FA0B090DA',X'D55BE4108C52420F9D7819C7A166C7FB',53,'undo',X'01A26EB6BF4077FAA0494B2E654D80E7','own','',1797153821000,0,739963,'','',0,0,0,'[]','','',0,0,0,'','',1093468894);
INSERT INTO "log" VALUES(54,X'01A26EB7B5587ACA8AD2287CBF211AE3',X'D55BE4108C52420F9D7819C7A166C7FB',54,'answer',X'01A26EB77EA8719480883BBC2E6C5AD9','own','t4/meaning',1797153856000,0,739963,'','true-false',7,7,2,'[]','false','right',0,0,3046,'w15f5e21d5dc7349f6','',427610726);
INSERT INTO "log" VALUES(55,X'01A26EB822B875B09E319A03372E99C2',X'D55BE4108C52420F9D7819C7A166C7FB',55,'answer',X'01A26EB7EC087CD8AF15D59C22178F4C','own','t3/meaning',1797153884000,0,739963,'','choice',11,11,2,'["means the one thing that nobody else here can be said to be, number 2", "means the one thing that nobody else here can be said to be, number 0", "means the one thing that nobody else here can be said to be, number 3", "means the one thing that nobody else here can be said to be, number 1"]','means the one thing that nobody else here can be said to be, number 3','right',0,0,3047,'w1d3bf1e3f287e15a3','',1485797289);
INSERT INTO "log" VALUES(56,X'01A26EB89018759EACA483E9F9F5117B',X'D55BE4108C52420F9D7819C7A166C7FB',56,'answer',X'01A26EB8596875BABDD2CD355871E0DE','own','t0/meaning',1797153912000,0,739963,'','choice',4,40,2,'["means the one thing that nobody else here can be said to be, number 4", "means the one thing that nobody else here can be said to be, number 2", "means the one thing that nobody else here can be said to be, number 1", "means the one thing that nobody else here can be said to be, number 0"]','nothing of it','wrong',0,0,3048,'w15f6a481026f60339','',733743901);
INSERT INTO "log" VALUES(57,X'01A26EB8FD78715B81EB2ED0C471741C',X'D55BE4108C52420F9D7819C7A166C7FB',57,'answer',X'01A26EB8C6C871B0B64DF389FCCB14C1','own','t0/meaning',1797153940000,0,739963,'','true-false',5,41,2,'[]','true','right',0,0,3049,'w15f6a481026f60339','',3863627377);
CREATE TABLE profile (
	id BLOB NOT NULL, 
	name VARCHAR NOT NULL, 
	created INTEGER NOT NULL, 
	device BLOB NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "profile" VALUES(X'F4DEDB6CFBF042B08FF7CA7798F55AA9','',1795667693842,X'D55BE4108C52420F9D7819C7A166C7FB');
CREATE TABLE state (
	lesson VARCHAR NOT NULL, 
	card VARCHAR NOT NULL, 
	stability FLOAT NOT NULL, 
	difficulty FLOAT NOT NULL, 
	first_day INTEGER NOT NULL, 
	last_day INTEGER NOT NULL, 
	due INTEGER NOT NULL, 
	reviews INTEGER NOT NULL, 
	lapses INTEGER NOT NULL, 
	last_form VARCHAR NOT NULL, 
	last_variant INTEGER NOT NULL, 
	last_verdict VARCHAR NOT NULL, 
	right_today BOOLEAN NOT NULL, 
	PRIMARY KEY (lesson, card)
)
 WITHOUT ROWID

;
INSERT INTO "state" VALUES('own','t0/meaning',1.46355008910274503319e-01,9.93164255727509548421e+00,739944,739963,739964,10,2,'true-false',5,'right',1);
INSERT INTO "state" VALUES('own','t0/term',1.81678502350709401014e+01,2.11121423578539424426e+00,739944,739949,739967,2,0,'true-false',8,'right',1);
INSERT INTO "state" VALUES('own','t1/meaning',1.00476172028278964987e+00,9.10693283000605546817e+00,739949,739963,739964,6,2,'true-false',0,'right',1);
INSERT INTO "state" VALUES('own','t1/term',1.81678502350709401014e+01,2.11121423578539424426e+00,739944,739949,739965,2,0,'true-false',3,'right',1);
INSERT INTO "state" VALUES('own','t2/meaning',1.41726111266842078606e+01,7.35804082718059415668e+00,739949,739963,739979,5,1,'choice',2,'right',1);
INSERT INTO "state" VALUES('own','t2/term',1.81678502350709401014e+01,2.11121423578539424426e+00,739944,739949,739966,2,0,'true-false',5,'right',1);
INSERT INTO "state" VALUES('own','t3/meaning',8.84181726505215759281e-01,9.56514210099026662703e+00,739949,739963,739964,7,1,'choice',11,'right',1);
INSERT INTO "state" VALUES('own','t3/term',6.82786892527553934684e+00,8.75828426404449622566e+00,739944,739963,739972,7,1,'choice',11,'right',1);
INSERT INTO "state" VALUES('own','t4/meaning',1.58601693690750322751e+00,7.38007426350719,739949,739963,739965,4,1,'true-false',7,'right',1);
INSERT INTO "state" VALUES('own','t4/term',1.81678502350709401014e+01,2.11121423578539424426e+00,739944,739949,739964,2,0,'true-false',2,'right',1);
CREATE UNIQUE INDEX log_id ON log (id);
CREATE INDEX log_card ON log (lesson, card);
CREATE INDEX log_day ON log (day);
CREATE INDEX log_device ON log (device, sequence);
CREATE INDEX log_undo ON log (screen) WHERE event = 'undo';
CREATE INDEX log_change ON log (lesson, card) WHERE event IN ('reset', 'rename');
CREATE INDEX log_quiz ON log (lesson, number) WHERE event IN ('quiz', 'quiz-end');
COMMIT;
