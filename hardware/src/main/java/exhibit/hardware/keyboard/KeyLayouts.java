package exhibit.hardware.keyboard;

import java.util.List;
import java.util.Optional;

/// What the keys of a keyboard write in the layouts there are, after the tables of X11. The most usual stand first: of
/// several that fit a key, the first is taken.
final class KeyLayouts {

    /// A line a layout: its names in X11, what its keys write, and the same with Shift. A row of digits, three of letters
    /// and the key beside the left Shift, each from the left; ∅ is a key that writes nothing by itself.
    private static final String TABLE = """
            us,au,cm,cn,lv,mao,pl,tw,kr,za,ke,bw,ph,id `1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./< ~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?>
            fr,ml ²&é"'(-è_çà)=azertyuiop∅$qsdfghjklmùwxcvbn,;:!< ~1234567890°+AZERTYUIOP∅£QSDFGHJKLM%WXCVBN?./§>
            de,at ∅1234567890ß∅qwertzuiopü+asdfghjklöäyxcvbnm,.-< °!"§$%&/()=?∅QWERTZUIOPÜ*ASDFGHJKLÖÄYXCVBNM;:_>
            be ²&é"'(§è!çà)-azertyuiop∅$qsdfghjklmùwxcvbn,;:=< ³1234567890°_AZERTYUIOP∅*QSDFGHJKLM%WXCVBN?./+>
            es º1234567890'¡qwertyuiop∅+asdfghjklñ∅zxcvbnm,.-< ª!"·$%&/()=?¿QWERTYUIOP∅*ASDFGHJKLÑ∅ZXCVBNM;:_>
            it \\1234567890'ìqwertyuiopè+asdfghjklòàzxcvbnm,.-< |!"£$%&/()=?^QWERTYUIOPé*ASDFGHJKLç°ZXCVBNM;:_>
            gb,ie `1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./\\ ¬!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@ZXCVBNM<>?|
            ch §1234567890'∅qwertzuiopü∅asdfghjklöäyxcvbnm,.-< °+"*ç%&/()=?∅QWERTZUIOPè!ASDFGHJKLéàYXCVBNM;:_>
            ch(fr) §1234567890'∅qwertzuiopè∅asdfghjkléàyxcvbnm,.-< °+"*ç%&/()=?∅QWERTZUIOPü!ASDFGHJKLöäYXCVBNM;:_>
            pt \\1234567890'«qwertyuiop+∅asdfghjklçºzxcvbnm,.-< |!"#$%&/()=?»QWERTYUIOP*∅ASDFGHJKLÇªZXCVBNM;:_>
            br '1234567890-=qwertyuiop∅[asdfghjklç∅zxcvbnm,.;\\ "!@#$%∅&*()_+QWERTYUIOP∅{ASDFGHJKLÇ∅ZXCVBNM<>:|
            se,fi §1234567890+∅qwertyuiopå∅asdfghjklöäzxcvbnm,.-< ½!"#¤%&/()=?∅QWERTYUIOPÅ∅ASDFGHJKLÖÄZXCVBNM;:_>
            dk ½1234567890+∅qwertyuiopå∅asdfghjklæøzxcvbnm,.-< §!"#¤%&/()=?∅QWERTYUIOPÅ∅ASDFGHJKLÆØZXCVBNM;:_>
            no |1234567890+\\qwertyuiopå∅asdfghjkløæzxcvbnm,.-< §!"#¤%&/()=?∅QWERTYUIOPÅ∅ASDFGHJKLØÆZXCVBNM;:_>
            nl @1234567890/°qwertyuiop∅*asdfghjkl+∅zxcvbnm,.-] §!"#$%&_()'?∅QWERTYUIOP∅|ASDFGHJKL±∅ZXCVBNM;:=[
            cz ;+ěščřžýáíé=∅qwertzuiopú)asdfghjklů§yxcvbnm,.-\\ ∅1234567890%∅QWERTZUIOP/(ASDFGHJKL"!YXCVBNM?:_|
            cz(qwerty) ;+ěščřžýáíé=∅qwertyuiopú)asdfghjklů§zxcvbnm,.-\\ ∅1234567890%∅QWERTYUIOP/(ASDFGHJKL"!ZXCVBNM?:_|
            sk ;+ľščťžýáíé=∅qwertzuiopúäasdfghjklô§yxcvbnm,.-\\ ∅1234567890%∅QWERTZUIOP/(ASDFGHJKL"!YXCVBNM?:_|
            sk(qwerty) ;+ľščťžýáíé=∅qwertyuiopúäasdfghjklô§zxcvbnm,.-\\ ∅1234567890%∅QWERTYUIOP/(ASDFGHJKL"!ZXCVBNM?:_|
            hu 0123456789öüóqwertzuiopőúasdfghjkléáyxcvbnm,.-í §'"+!%/=()ÖÜÓQWERTZUIOPŐÚASDFGHJKLÉÁYXCVBNM?:_Í
            ro,md `1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./\\ ~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?|
            tr "1234567890*-qwertyuıopğüasdfghjklşizxcvbnmöç.< é!'^+%&/()=?_QWERTYUIOPĞÜASDFGHJKLŞİZXCVBNMÖÇ:>
            tr(f) +1234567890/-fgğıodrnhpqwuieaütkmlyşjövcçzsb.,< *!"^$%&'()=?_FGĞIODRNHPQWUİEAÜTKMLYŞJÖVCÇZSB:;>
            hr,ba,me `1234567890'+qwertzuiopšđasdfghjklčćyxcvbnm,.-< ~!"#$%&/()=?*QWERTZUIOPŠĐASDFGHJKLČĆYXCVBNM;:_>
            si ¸1234567890'+qwertzuiopšđasdfghjklčćyxcvbnm,.-< ¨!"#$%&/()=?*QWERTZUIOPŠĐASDFGHJKLČĆYXCVBNM;:_>
            ee ∅1234567890+∅qwertyuiopüõasdfghjklöäzxcvbnm,.-< ∅!"#¤%&/()=?∅QWERTYUIOPÜÕASDFGHJKLÖÄZXCVBNM;:_>
            lt `ąčęėįšųū„“-žqwertyuiop[]asdfghjkl;'zxcvbnm,./– ~ĄČĘĖĮŠŲŪ()_ŽQWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?€
            lt(us) `1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./– ~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?€
            is ∅1234567890ö-qwertyuiopð'asdfghjklæ∅zxcvbnm,.þ< ∅!"#$%&/()=Ö_QWERTYUIOPÐ?ASDFGHJKLÆ∅ZXCVBNM;:Þ>
            fo ½1234567890+∅qwertyuiopåðasdfghjklæøzxcvbnm,.-< §!"#¤%&/()=?∅QWERTYUIOPÅÐASDFGHJKLÆØZXCVBNM;:_>
            al \\1234567890-=qwertzuiopç@asdfghjklë[yxcvbnm,./< |!"#$%^&*()_+QWERTZUIOPÇ'ASDFGHJKLË{YXCVBNM;:?>
            az `1234567890-=qüertyuiopöğasdfghjklıəzxcvbnmçş.< ~!"Ⅶ;%:?*()_+QÜERTYUİOPÖĞASDFGHJKLIƏZXCVBNMÇŞ,>
            ca #1234567890-=qwertyuiop∅∅asdfghjkl;∅zxcvbnm,.é« |!"/$%?&*()_+QWERTYUIOP∅∅ASDFGHJKL:∅ZXCVBNM'.É»
            ca(multix) /1234567890-=qwertyuiop∅çasdfghjkl;èzxcvbnm,.éù \\!@#$%?&*()_+QWERTYUIOP∅ÇASDFGHJKL:ÈZXCVBNM'"ÉÙ
            latam |1234567890'¿qwertyuiop∅+asdfghjklñ{zxcvbnm,.-< °!"#$%&/()=?¡QWERTYUIOP∅*ASDFGHJKLÑ[ZXCVBNM;:_>
            ru ё1234567890-=йцукенгшщзхъфывапролджэячсмитьбю./ Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,|
            ru(phonetic) ю1234567890-чявертыуиопшщасдфгхйкл;'зьцжбнм,./| Ю!@ёЁъЪ&*()_ЧЯВЕРТЫУИОПШЩАСДФГХЙКЛ:"ЗЬЦЖБНМ<>?¦
            by ё1234567890-=йцукенгшўзх'фывапролджэячсмітьбю./ Ё!"№;%:?*()_+ЙЦУКЕНГШЎЗХ'ФЫВАПРОЛДЖЭЯЧСМІТЬБЮ,|
            ua '1234567890-=йцукенгшщзхїфівапролджєячсмитьбю./ ʼ!"№;%:?*()_+ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ,|
            bg (1234567890-.,уеишщксдзц;ьяаожгтнвмчюйъэфхпрлбѝ )!?+"%=:/–№$€ыУЕИШЩКСДЗЦ§ѝЯАОЖГТНВМЧЮЙЪЭФХПРЛБЍ
            bg(phonetic) ч1234567890-=явертъуиопшщасдфгхйкл;'зьцжбнм,./ѝ Ч!@№$%€§*()–+ЯВЕРТЪУИОПШЩАСДФГХЙКЛ:"ЗѝЦЖБНМ„“?Ѝ
            bg(bas_phonetic) ю1234567890-=чшертъуиопящасдфгхйкл;'зжцвбнм,./ѝ Ю!@№$%€§*()–+ЧШЕРТЪУИОПЯЩАСДФГХЙКЛ:"ЗЖЦВБНМ„“?Ѝ
            rs `1234567890'+љњертзуиопшђасдфгхјклчћжџцвбнм,.-< ~!"#$%&/()=?*ЉЊЕРТЗУИОПШЂАСДФГХЈКЛЧЋЖЏЦВБНМ;:_>
            mk ∅1234567890-=љњертѕуиопшѓасдфгхјклчќзџцвбнм,./< ~!„“$%^&*()_+ЉЊЕРТЅУИОПШЃАСДФГХЈКЛЧЌЗЏЦВБНМ;:?>
            kz ("әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю№< )!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?>
            kg ё1234567890өңйцукенгшщзхъфывапролджэячсмитьбю./ Ё!"№;%:?*()ӨҢЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,|
            uz ё1234567890ғҳйцукенгшўзхъфқвапролджэячсмитьбю./ Ё!"№;%:?*()ҒҲЙЦУКЕНГШЎЗХЪФҚВАПРОЛДЖЭЯЧСМИТЬБЮ,|
            tj ё1234567890ғӯйқукенгшҳзхъфҷвапролджэячсмитӣбю./ Ё!"№;%:?*()ҒӮЙҚУКЕНГШҲЗХЪФҶВАПРОЛДЖЭЯЧСМИТӢБЮ,|
            mn =1234567890ещфцужэнгшүзкъйыбөахролдпячёсмитьвю( +№-"₮:._,%?ЕЩФЦУЖЭНГШҮЗКЪЙЫБӨАХРОЛДПЯЧЁСМИТЬВЮ)
            gr `1234567890-=;ςερτυθιοπ[]ασδφγηξκλ∅'ζχψωβνμ,./« ~!@#$%^&*()_+:ΣΕΡΤΥΘΙΟΠ{}ΑΣΔΦΓΗΞΚΛ∅"ΖΧΨΩΒΝΜ<>?»
            il ;1234567890-=/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ.< ~!@#$%^&*)(_+QWERTYUIOP}{ASDFGHJKL:"ZXCVBNM><?>
            il(phonetic) `1234567890-=קוארתעויספ[]אשדפגהיכל;'זחצובנמ,./< ~!@#$%^&*()_+קוארטעויסף{}אשדףגהיךל:"זחץובןם<>?>
            ara,iq,sy ذ1234567890-=ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظ| \u0651!@#$%^&*)(_+\u064e\u064b\u064f\u064cﻹإ`÷×؛<>\u0650\u064d][ﻷأـ،/:"~\u0652}{ﻵآ',.؟¦
            ir ∅۱۲۳۴۵۶۷۸۹۰-=ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو./< ÷!٬٫﷼٪×،*)(ـ+\u0652\u064c\u064d\u064b\u064f\u0650\u064e\u0651][}{ؤئيإأآة»«:؛ك\u0653ژ\u0670∅\u0654ء><؟>
            af ∅۱۲۳۴۵۶۷۸۹۰-=ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو./< ÷!٬٫∅٪×،*)(ـ+\u0652\u064c\u064d\u064b\u064f\u0650\u064e\u0651][}{ؤئيإأآة»«:؛ك\u0653ژ\u0670∅\u0654ء><؟>
            pk \u064b1234567890-=قوعرتےءیہپ][اسدفگحجکل؛'زشچطبنم،۔/| ~!@#$%^&*)(_+\u0652ؤ\u0670ڑٹ\u064eئ\u0650ۃ\u064f}{آصڈ\u0651غھضخ\u0654:"ذژثظ.ں\u0658<>؟¦
            ma ذ&é"'(-è_çà)=ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظ| \u06511234567890°+\u064e\u064b\u064f\u064cﻹإ`÷×؛<>\u0650\u064d][ﻷأـ،/:"~\u0652}{ﻵآ',.؟¦
            dz ²&é"'(-è_çà)=azertyuiop∅$qsdfghjklmùwxcvbn,;:!< ³1234567890°+AZERTYUIOP∅£QSDFGHJKLM%WXCVBN?./§>
            tz \u0670١٢٣٤٥٦٧٨٩٠-=قو\u0656رتي\u064f\u0650\u0652پ∅∅\u064eسدفڠهجكل؛ءزخچڨبنم،۔∅< ∅∅∅∅∅٪∅∅∅﴾﴿ـ+گؤعٹطى\u064cئ\u0657ة∅∅اصض\u064bغح∅\u064d\u0651∅∅ظ∅شثذ∅∅إأ؟>
            my ∅١٢٣٤٥٦٧٨٩٠-=ضصثقفغعهخکجدشسيبلاتنمکطئءؤرﻻىةوزظ| ∅!@#$٪^&*)(_+چڠڬـﻹإ`÷×؛<>ۏڨ][ﻷأـ،/:"~ڽ}{ﻵآ'∅.؟¦
            jp ∅1234567890-^qwertyuiop@[asdfghjkl;:zxcvbnm,./< ∅!"#$%&'()~=~QWERTYUIOP`{ASDFGHJKL+*ZXCVBNM<>?>
            jp(kana) ∅ヌフアウエオヤユヨワホヘタテイスカンナニラセ゛゜チトシハキクマノリレケツサソヒコミモネルメ< ∅∅∅ァゥェォャュョヲ∅∅∅∅ィ∅∅∅∅∅∅∅∅「∅∅∅∅∅∅∅∅∅∅∅ッ∅∅∅∅∅∅、。・>
            ge „1234567890-=ქწერტყუიოპ[]ასდფგჰჯკლ;'ზხცვბნმ,./« “!@#$%^&*()_+QჭEღთYUIOP{}AშDFGHჟKL:"ძXჩVBNM<>?»
            am ՝ֆձ֊,։՞․՛)օէղճփբսմուկըթծցջվգեանիտհպրժդչյզլքխշռ? ՜ՖՁ—$…%և՚(ՕԷՂՃՓԲՍՄՈՒԿԸԹԾՑՋՎԳԵԱՆԻՏՀՊՐԺԴՉՅԶԼՔԽՇՌ֊
            th _ๅ/-ภถ\u0e38\u0e36คตจขชๆไำพะ\u0e31\u0e35รนยบลฟหกดเ\u0e49\u0e48าสวงผปแอ\u0e34\u0e37ทมใฝ< %+๑๒๓๔\u0e39฿๕๖๗๘๙๐"ฎฑธ\u0e4d\u0e4aณฯญฐ,ฤฆฏโฌ\u0e47\u0e4bษศซ.()ฉฮ\u0e3a\u0e4c?ฒฬฦ>
            la ∅ຢຟໂຖ\u0eb8\u0eb9ຄຕຈຂຊ\u0ecd\u0ebbໄຳພະ\u0eb4\u0eb5ຣນຍບລ\u0eb1ຫກດເ\u0ec9\u0ec8າສວງຜປແອ\u0eb6\u0eb7ທມໃຝ< ∅໑໒໓໔\u0ecc\u0ebc໕໖໗໘໙∅∅໐∅_+∅∅ຮ∅ຽ-}∅;.,:\u0eca\u0ecb!?%=₭(ຯ∅∅∅ໆ`$)>
            kh «១២៣៤៥៦៧៨៩០ឥឲឆ\u17b9\u17c1រតយ\u17bb\u17b7\u17c4ផ\u17c0ឪ\u17b6សដថងហ\u17d2កល\u17be\u17cbឋខចវបនម∅។\u17ca< »!ៗ"៛%\u17cd\u17d0\u17cf()\u17cc=ឈ\u17ba\u17c2ឬទ\u17bd\u17bc\u17b8\u17c5ភ\u17bfឧ∅\u17c3ឌធអ\u17c7ញគឡ∅\u17c9ឍឃជ∅ពណ\u17c6∅៕?>
            mm `၁၂၃၄၅၆၇၈၉၀-=ဆတနမအပကငသစဟဩ\u1031\u103b\u102d\u103a\u102b\u1037\u103c\u102f\u1030\u1038'ဖထခလဘည\u102c,./< ဎဍၒဋ$%^ရ*()_+ဈဝဣ၎ဤ၌ဥ၍ဿဏဧဪဗ\u103e\u102e\u1039\u103d\u1036\u1032ဒဓဂ"ဇဌဃဠယဉဦ၊။?>
            bt ༉༡༢༣༤༥༦༧༨༩༠༔།ཀཁགང\u0f72\u0f74\u0f7a\u0f7cཅཆཇཉཏཐདནཔཕབམཙཚཛཞཟའཡརལཤསཧཨ། ༊༄༅༆∅∅༈༸༴༼༽\u0f7f༑\u0f90\u0f91\u0f92\u0f94\u0f80\u0f84\u0f7b\u0f7d\u0f95\u0f96\u0f97\u0f99\u0f9f\u0fa0\u0fa1\u0fa3\u0fa4\u0fa5\u0fa6\u0fa8\u0fa9\u0faa\u0fab\u0fae\u0faf\u0f71\u0fb1\u0fb2\u0fb3\u0fb4\u0fb6\u0fb7\u0fb8༑
            lk `1234567890-=ඍඇඑරතයඋඉඔප[]අසදෆගහජකල;'ඤඳචවබනම,./< ~!@#$%^&*()_+ඎඈඒ\u0dcaථ\u0dcaඌඊඕඵ{}ආශධFඝ\u0d83ඣඛළ:"ඥඬඡVභණඹ<>?>
            np ऽ१२३४५६७८९०-∅ट\u094c\u0947रतय\u0941\u093f\u094bपइए\u093eसदउगहजकल;'षडचवबनम,।\u094d< \u093c!@#$%^&*()\u0952∅ठऔ\u0948\u0943थञ\u0942\u0940ओफईऐआशधऊघअझख॥:"ऋढछ\u0901भण\u0902ङ.?>
            in \u094a१२३४५६७८९०-\u0943\u094c\u0948\u093e\u0940\u0942बहगदजड\u093c\u094b\u0947\u094d\u093f\u0941परकतचट\u0946\u0902मनवलस,.य< ऒऍ\u0945#$%^&*()\u0903ऋऔऐआईऊभङघधझढञओएअइउफऱखथछठऎ\u0901णऩऴळशष।य़>
            in(ben) ∅১২৩৪৫৬৭৮৯০-ঋ\u09cc\u09c8\u09be\u09c0\u09c2বহগদজড\u09bc\u09cb\u09c7\u09cd\u09bf\u09c1পরকতচটz\u0982মনবলস,.য়< ∅∅∅∅∅∅∅∅∅()\u0983\u09c3ঔঐআঈঊভঙঘধঝঢঞওএঅইউফঢ়খথছঠZ\u0981ণনবলশষ।য>
            in(tel) \u0c4a౧౨౩౪౫౬౭౮౯౦\u0c03\u0c43\u0c4c\u0c48\u0c3e\u0c40\u0c42బహగదజడఞ\u0c4b\u0c47\u0c4d\u0c3f\u0c41పరకతచట\u0c46\u0c02మనవలస,.య< ఒ∅∅#$%^&*()_ఋఔఐఆఈఊభఙఘధఝఢ∅ఓఏఅఇఉఫఱఖథఛఠఎ\u0c01ణ∅∅ళశష∅@>
            in(tam) \u0bca௧௨௩௪௫௬௭௮௯௰௱௲\u0bcc\u0bc8\u0bbe\u0bc0\u0bc2∅ஹ∅∅ஜ∅ஞ\u0bcb\u0bc7\u0bcd\u0bbf\u0bc1பரகதசட\u0bc6\u0b82மநவலஸ,.ய< ஒ∅∅∅∅∅∅∅∅()ஃ+ஔஐஆஈஊ∅ங∅∅∅∅∅ஓஏஅஇஉ∅ற∅∅∅∅எ∅ணனழளஶஷ।?>
            in(guj) ∅૧૨૩૪૫૬૭૮૯૦-ઋ\u0acc\u0ac8\u0abe\u0ac0\u0ac2બહગદજડ\u0abc\u0acb\u0ac7\u0acd\u0abf\u0ac1પરકતચટz\u0a82મનવલસ,.ય< ∅ઍ\u0ac5∅∅∅∅∅∅()\u0a83\u0ac3ઔઐઆઈઊભઙઘધઝઢઞઓએઅઇઉફરખથછઠZ\u0a81ણનવળશષ।?>
            in(guru) ∅੧੨੩੪੫੬੭੮੯੦\u0a03=\u0a4c\u0a48\u0a3e\u0a40\u0a42ਬਹਗਦਜਡ\u0a3c\u0a4b\u0a47\u0a4d\u0a3f\u0a41ਪਰਕਤਚਟz\u0a02ਮਨਵਲਸ,.ਯ< ∅∅∅\u0a71ੴ☬∅∅∅()∅+ਔਐਆਈਊਭਙਘਧਝਢਞਓਏਅਇਉਫੜਖਥਛਠ\u0a01\u0a70ਣਨਵਲ਼ਸ਼<।?>
            in(kan) \u0cca೧೨೩೪೫೬೭೮೯೦\u0c83\u0cc3\u0ccc\u0cc8\u0cbe\u0cc0\u0cc2ಬಹಗದಜಡ\u0cbc\u0ccb\u0cc7\u0ccd\u0cbf\u0cc1ಪರಕತಚಟ\u0cc6\u0c82ಮನವಲಸ,.ಯ< ಒ∅∅∅∅∅∅∅∅∅∅∅ಋಔಐಆಈಊಭಙಘಧಝಢಞಓಏಅಇಉಫಱಖಥಛಠಎ∅ಣ∅∅ಳಶಷ∅@>
            in(mal) \u0d4a൧൨൩൪൫൬൭൮൯൦-\u0d43\u0d4c\u0d48\u0d3e\u0d40\u0d42ബഹഗദജഡ∅\u0d4b\u0d47\u0d4d\u0d3f\u0d41പരകതചട\u0d46\u0d02മനവലസ,.യ< ഒ!@#$%^&*()\u0d03ഋഔഐആഈഊഭങഘധഝഢഞഓഏഅഇഉഫറഖഥഛഠഎ∅ണ∅ഴളശഷ∅?>
            bd `১২৩৪৫৬৭৮৯০-=ঙযডপটচজহগড়[]\u09c3\u09c1\u09bfব\u09cd\u09beকতদ;'\u0981\u09cb\u09c7রনসম,./< ~!@#$%^&*()_+\u0982য়ঢফঠছঝঞঘঢ়{}\u09d7\u09c2\u09c0ভ।অখথধ:"\u0983\u09cc\u09c8লণষশ<>?>
            et ∅፩፪፫፬፭፮፯፰፱፻-=ቀወ﹩ረተየ∅ﹱﹳፐፀጨ∅ሰደፈገሀጀከለ።፦ዘአቸሸበነመ፣፤፧< ∅፲፳፴፵፶፷፸፹፺፼_+ቐ∅ﹰ∅ጠ∅ﹶﹲﹴጰጸኀ﹨ሠዸ∅ጘሐ∅ኸ∅፡፥ዠዐﹸቨ∅ኘ∅∅∅?>
            mv `1234567890-=\u07b0އ\u07acރތޔ\u07aa\u07a8\u07aeޕ[]\u07a6ސދފގހޖކލ;'ޒ×ޗވބނމ،./| ~!@#$%^&*()_+ޤޢ\u07adޜޓޠ\u07ab\u07a9\u07af÷{}\u07a7ށޑﷲޣޙޛޚޅ:"ޡޘޝޥޞޏޟ<>؟¦
            gn \u07ec\u07f1\u07ebߵߴ(-\u07ecߺ\u07ed\u07ee)=ߊߠߍߙߕߦߎߌߐߔ\u07f3$\u07ebߛߘߝߜߤߖߞߟߡ\u07efߥ،ߗߢߓߣ߸؛،߹< ~߁߂߃߄߅߆߇߈߉߀∅+∅<ߋߚ∅ߧ߶∅ߏ∅∅£∅∅∅∅߷∅ߨ∅ߪ∅߸∅∅ߩ∅∅ߒ؟∅/∅>
            vn `ăâêô\u0300\u0309\u0303\u0301\u0323đ-₫qwertyuiopươasdfghjkl;'zxcvbnm,./< ~ĂÂÊÔ%^&*(Đ_+QWERTYUIOPƯƠASDFGHJKL:"ZXCVBNM<>?>
            cd `&\u0301\u0300({})\u0302\u030c\u0308-=azertyuiopɛ*qsdfghjklmɔwxcvbn,;:!\\ ~1234567890_+AZERTYUIOPƐ^QSDFGHJKLMƆWXCVBN?./'|
            sn ²&é"'(-è_çà)=azertyuiopŋ$qsdfghjklmñwxcvbn,;:!< %1234567890°+AZERTYUIOPŊ£QSDFGHJKLMÑWXCVBN?./§>
            tg ²&é"'(-è_çà)=azertyuiop∅$qsdfghjklmùwxcvbn,;:!< ∅1234567890°+AZERTYUIOP∅£QSDFGHJKLM%WXCVBN?./§>
            gh `1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./< ~!@#₵%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?>
            ng `1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./< ~!@#₦%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?>
            mt ċ1234567890-=qwertyuiopġħasdfghjkl;'zxcvbnm,./ż Ċ!"€$%^&*()_+QWERTYUIOPĠĦASDFGHJKL:@ZXCVBNM<>?Ż
            tm ž1234567890-=äwertyuiopňöasdfghjkl;'züçýbnm,./< Ž!@#$%^&*()_+ÄWERTYUIOPŇÖASDFGHJKL:"ZÜÇÝBNM<>?>
            epo `1234567890-=ŝĝertŭuiopĵĥasdfghjkl;'zĉcvbnm,./< ~!@#$%^&*()_+ŜĜERTŬUIOPĴĤASDFGHJKL:"ZĈCVBNM<>?>
            us(dvorak) `1234567890[]',.pyfgcrl/=aoeuidhtns-;qjkxbmwvz< ~!@#$%^&*(){}"<>PYFGCRL?+AOEUIDHTNS_:QJKXBMWVZ>
            us(dvp) $&[{}(=*)+]!#;,.pyfgcrl/@aoeuidhtns-'qjkxbmwvz< ~%7531902468`:<>PYFGCRL?^AOEUIDHTNS_"QJKXBMWVZ>
            us(colemak) `1234567890-=qwfpgjluy;[]arstdhneio'zxcvbkm,./- ~!@#$%^&*()_+QWFPGJLUY:{}ARSTDHNEIO"ZXCVBKM<>?_
            us(workman) `1234567890-=qdrwbjfup;[]ashtgyneoi'zxmcvkl,./< ~!@#$%^&*()_+QDRWBJFUP:{}ASHTGYNEOI"ZXMCVKL<>?>
            fr(bepo) $"«»()@+-/*=%bépoè∅vdljzwauie,ctsrnmàyx.k'qghfê #1234567890°`BÉPOÈ!VDLJZWAUIE;CTSRNMÀYX:K?QGHFÊ
            fr(afnor) @àéèê()‘’«»'∅azertyuiop-+qsdfghjklm/wxcvbn.,:;< #1234567890"∅AZERTYUIOP–±QSDFGHJKLM\\WXCVBN?!…=>
            de(neo) ∅1234567890-∅xvlcwkhgfqß∅uiaeosnrtdyüöäpzbm,.j∅ ∅°§ℓ»«$€„“”—∅XVLCWKHGFQẞ∅UIAEOSNRTDYÜÖÄPZBM–•J∅
            """;

    /// All that are known.
    static final List<KeyLayout> ALL = TABLE.lines().map(KeyLayout::parse).toList();

    /// The one whose characters name the keys.
    static final KeyLayout US = ALL.getFirst();

    private KeyLayouts() {
    }

    /// @param layout its name in X11, such as `fr`
    /// @param variant of it, such as `bepo`; empty for the usual one
    /// @return the layout, where the variant is unknown the usual one
    static Optional<KeyLayout> named(String layout, String variant) {
        return named(layout + "(" + variant + ")").or(() -> named(layout));
    }

    private static Optional<KeyLayout> named(String name) {
        return ALL.stream().filter(layout -> layout.names().contains(name)).findFirst();
    }
}
