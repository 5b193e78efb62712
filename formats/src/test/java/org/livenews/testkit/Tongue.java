package org.livenews.testkit;

import java.util.List;

/**
 * A language that generated dumps are written in: a little stock of words, from which {@link Prose}
 * makes sentences of the shape subject, verb, object, circumstance. All events, places and persons
 * are invented.
 */
public enum Tongue {
  /** English. */
  EN(
      "The harbour master|The mayor of Norvale|A spokesperson for the river board|The fire chief|The"
          + " island council|The transport minister|A retired ferry captain|The weather office|The"
          + " head of the rescue team|The opposition leader|The hospital in Aldermere|The railway"
          + " company|A judge in Quillport|The school authority",
      "has announced|has confirmed|rejected|postponed|has defended|is preparing|has criticised"
          + "|published|has withdrawn|welcomed|has extended|reviewed",
      "the closure of the old bridge|a new timetable for the ferries|the report on the flooded"
          + " tunnels|plans for a second dam|an inquiry into the power cut|the search for two missing"
          + " boats|a ban on open fires|the evacuation of the lower town|talks with the neighbouring"
          + " island|emergency aid for fishing families|the vote on the lighthouse|a curfew for"
          + " lorries",
      "after a night of heavy rain|despite protests in the market square|for the third time this"
          + " week|at a meeting behind closed doors|without giving further details|because the water"
          + " keeps rising|before the ministers left Brinmoor|in front of several hundred residents"
          + "|until the storm has passed|to the surprise of many observers|while helicopters circled"
          + " over the bay|under pressure from insurers",
      "Ada|Bruno|Clara|Edwin|Flora|Gareth|Hilda|Ivor|Jonna|Kester|Mabel|Osric",
      "Ashdown|Birkett|Carrow|Dunmore|Ellery|Fenwick|Garrick|Holloway|Inskip|Kemble|Larkin|Mowbray",
      "Norvale|Aldermere|Quillport|Brinmoor|Estrava|Fairhaven"),
  /** German. */
  DE(
      "Der Hafenmeister|Die Bürgermeisterin von Nordau|Ein Sprecher der Flussbehörde|Der"
          + " Feuerwehrchef|Der Inselrat|Die Verkehrsministerin|Ein pensionierter Fährmann|Der"
          + " Wetterdienst|Die Leiterin der Bergwacht|Der Oppositionsführer|Das Krankenhaus in"
          + " Altweiler|Die Bahngesellschaft",
      "verteidigt|bestätigt|begrüßt|verschiebt|kritisiert|veröffentlicht|prüft|verlängert|stoppt"
          + "|fordert",
      "die Sperrung der alten Brücke|einen neuen Fahrplan für die Fähren|den Bericht über die"
          + " gefluteten Tunnel|Pläne für einen zweiten Damm|die Untersuchung des Stromausfalls|die"
          + " Suche nach zwei vermissten Booten|ein Verbot offener Feuer|die Räumung der"
          + " Unterstadt|Gespräche mit der Nachbarinsel|Soforthilfe für Fischerfamilien",
      "nach einer Nacht mit starkem Regen|trotz der Proteste auf dem Marktplatz|zum dritten Mal in"
          + " dieser Woche|bei einem Treffen hinter verschlossenen Türen|ohne weitere Einzelheiten zu"
          + " nennen|wegen des steigenden Wassers|vor mehreren hundert Anwohnern|bis zum Ende des"
          + " Sturms|zur Überraschung vieler Beobachter|auf Druck der Versicherer",
      "Anke|Bertram|Dörte|Eike|Frauke|Gerd|Hanno|Imke|Jürgen|Käthe",
      "Albers|Brockmann|Claasen|Dreyer|Eggers|Frerichs|Gerdes|Harms|Janssen|Köster",
      "Nordau|Altweiler|Quellhafen|Brinkmoor|Oberwerder"),
  /** French. */
  FR(
      "Le maire de Valnord|Le chef des pompiers|Le conseil de l’île|Le ministre des Transports|Un"
          + " ancien capitaine de ferry|Le service météo|Le directeur du port|Le chef de"
          + " l’opposition|L’hôpital de Montclair|Le juge de Beaurivage|Le syndicat des"
          + " pêcheurs|Le comité des riverains",
      "a annoncé|a confirmé|a rejeté|a reporté|défend|prépare|a critiqué|a publié|salue|a prolongé",
      "la fermeture du vieux pont|un nouvel horaire pour les ferries|le rapport sur les tunnels"
          + " inondés|le projet d’un second barrage|une enquête sur la panne d’électricité|la"
          + " recherche de deux bateaux disparus|l’interdiction des feux|l’évacuation de la ville"
          + " basse|des discussions avec l’île voisine|une aide aux familles de pêcheurs",
      "après une nuit de fortes pluies|malgré les protestations sur la place du marché|pour la"
          + " troisième fois cette semaine|lors d’une réunion à huis clos|sans donner plus de"
          + " détails|à cause de la montée des eaux|devant plusieurs centaines d’habitants|jusqu’à"
          + " la fin de la tempête|à la surprise de nombreux observateurs|sous la pression des"
          + " assureurs",
      "Agathe|Benoît|Céline|Didier|Élise|Fabrice|Gaëlle|Hervé|Inès|Joël",
      "Aubry|Bertin|Carpentier|Delorme|Esnault|Fournel|Garnier|Hamel|Jourdan|Lenoir",
      "Valnord|Montclair|Beaurivage|Port-Aven|Sainte-Orge"),
  /** Italian. */
  IT(
      "Il sindaco di Valnera|Il capo dei pompieri|Il consiglio dell’isola|Il ministro dei"
          + " Trasporti|Un ex capitano del traghetto|Il servizio meteo|Il direttore del porto|Il capo"
          + " dell’opposizione|L’ospedale di Montalba|Il giudice di Rivachiara",
      "ha annunciato|ha confermato|respinge|ha rinviato|difende|prepara|ha criticato|pubblica"
          + "|accoglie|ha prorogato",
      "la chiusura del vecchio ponte|un nuovo orario per i traghetti|il rapporto sulle gallerie"
          + " allagate|il progetto di una seconda diga|un’inchiesta sul blackout|la ricerca di due"
          + " barche disperse|il divieto di accendere fuochi|lo sgombero della città bassa|i colloqui"
          + " con l’isola vicina|gli aiuti alle famiglie dei pescatori",
      "dopo una notte di forti piogge|malgrado le proteste in piazza|per la terza volta questa"
          + " settimana|in una riunione a porte chiuse|senza fornire altri dettagli|a causa dell’acqua"
          + " che sale|davanti a centinaia di abitanti|fino alla fine della tempesta|con sorpresa di"
          + " molti osservatori|sotto la pressione degli assicuratori",
      "Alba|Bruno|Chiara|Dario|Elisa|Fabio|Gemma|Livio|Marta|Nino",
      "Albani|Bertoli|Cerutti|Donati|Ferraris|Galli|Lombardi|Marchetti|Novelli|Orsini",
      "Valnera|Montalba|Rivachiara|Portoalto|Sassoverde"),
  /** Russian. */
  RU(
      "Начальник порта|Мэр Северска-на-Лене|Представитель речной службы|Начальник пожарной"
          + " охраны|Совет острова|Министр транспорта|Бывший капитан парома|Глава спасательного"
          + " отряда|Лидер оппозиции|Директор железной дороги|Судья из Озёрска-Дальнего|Союз рыбаков",
      "объявил|подтвердил|отклонил|перенёс|защищает|готовит|раскритиковал|опубликовал|приветствует"
          + "|продлил",
      "закрытие старого моста|новое расписание паромов|доклад о затопленных тоннелях|проект второй"
          + " плотины|расследование отключения света|поиски двух пропавших лодок|запрет открытого"
          + " огня|эвакуацию нижнего города|переговоры с соседним островом|помощь семьям рыбаков",
      "после ночи сильных дождей|несмотря на протесты на рыночной площади|в третий раз за"
          + " неделю|на встрече за закрытыми дверями|без дальнейших подробностей|из-за подъёма"
          + " воды|перед сотнями жителей|до конца бури|к удивлению многих наблюдателей|под давлением"
          + " страховщиков",
      "Аглая|Богдан|Варвара|Глеб|Дарья|Ефим|Зоя|Игнат|Кира|Лев",
      "Абросимов|Белкин|Воронцов|Гладков|Дроздов|Ершов|Жилин|Зимин|Карпов|Лаптев",
      "Северский|Озёрск-Дальний|Каменка|Новоречье|Белогорье-на-Лене"),
  /** Turkish: adverbs stand where others have verbs, and verbs where others have circumstances. */
  TR(
      "Liman müdürü|Kuzeyköy belediye başkanı|Nehir idaresi sözcüsü|İtfaiye şefi|Ada"
          + " meclisi|Ulaştırma bakanı|Emekli feribot kaptanı|Hava durumu dairesi|Kurtarma ekibinin"
          + " başkanı|Muhalefet lideri|Eskipınar hastanesi|Balıkçılar birliği",
      "bugün|yeniden|resmen|sonunda|beklenmedik biçimde|ilk kez|açıkça|bu sabah",
      "eski köprünün kapatılmasını|feribotların yeni tarifesini|su basan tünellere ilişkin"
          + " raporu|ikinci baraj planlarını|elektrik kesintisi soruşturmasını|kayıp iki teknenin"
          + " aranmasını|açık ateş yasağını|aşağı mahallenin boşaltılmasını|komşu adayla"
          + " görüşmeleri|balıkçı ailelerine yardımı",
      "duyurdu|doğruladı|reddetti|erteledi|savundu|eleştirdi|yayımladı|memnuniyetle"
          + " karşıladı|uzattı|gözden geçirdi",
      "Aylin|Bora|Ceyda|Deniz|Ebru|Ferit|Gökçe|Hakan|Işıl|Kerem",
      "Akıncı|Bozdağ|Çelikkol|Demirtaş|Erdoğmuş|Fındık|Güneşli|Işıkçı|Kocatepe|Özkanlı",
      "Kuzeyköy|Eskipınar|Taşliman|Yeşilova|Akçaburun"),
  /** Arabic. */
  AR(
      "مدير الميناء|رئيس بلدية نورفال|متحدث باسم هيئة النهر|قائد فرقة الإطفاء|مجلس الجزيرة|وزير"
          + " النقل|قبطان عبارة متقاعد|مكتب الأرصاد|رئيس فريق الإنقاذ|زعيم المعارضة|مستشفى"
          + " ألدرمير|اتحاد الصيادين",
      "أعلن|أكد|رفض|أرجأ|انتقد|نشر|يعد|مدد|رحب اليوم بخبر|راجع",
      "إغلاق الجسر القديم|جدول جديد للعبارات|تقرير الأنفاق التي غمرتها المياه|خطة بناء سد ثان|تحقيق"
          + " انقطاع الكهرباء|عملية البحث عن قاربين مفقودين|حظر إشعال النار|إخلاء البلدة"
          + " السفلى|محادثات مع الجزيرة المجاورة|مساعدات عاجلة لعائلات الصيادين",
      "بعد ليلة من الأمطار الغزيرة|رغم الاحتجاجات في ساحة السوق|للمرة الثالثة هذا الأسبوع|في اجتماع"
          + " مغلق|دون ذكر تفاصيل أخرى|بسبب ارتفاع منسوب المياه|أمام مئات السكان|حتى انتهاء"
          + " العاصفة|وسط دهشة كثير من المراقبين|تحت ضغط شركات التأمين",
      "أمينة|بشير|جميلة|حازم|داليا|رامي|زينب|سامر|شادية|طارق",
      "الأنصاري|البحري|الجبلي|الحداد|الخياط|الرملي|السالم|الشامي|الصياد|العطار",
      "نورفال|ألدرمير|كويلبورت|برينمور|استرافا");

  private final List<String> subjects;
  private final List<String> verbs;
  private final List<String> objects;
  private final List<String> circumstances;
  private final List<String> givenNames;
  private final List<String> surnames;
  private final List<String> places;

  Tongue(
      String subjects,
      String verbs,
      String objects,
      String circumstances,
      String givenNames,
      String surnames,
      String places) {
    this.subjects = List.of(subjects.split("\\|"));
    this.verbs = List.of(verbs.split("\\|"));
    this.objects = List.of(objects.split("\\|"));
    this.circumstances = List.of(circumstances.split("\\|"));
    this.givenNames = List.of(givenNames.split("\\|"));
    this.surnames = List.of(surnames.split("\\|"));
    this.places = List.of(places.split("\\|"));
  }

  List<String> subjects() {
    return subjects;
  }

  List<String> verbs() {
    return verbs;
  }

  List<String> objects() {
    return objects;
  }

  List<String> circumstances() {
    return circumstances;
  }

  List<String> givenNames() {
    return givenNames;
  }

  List<String> surnames() {
    return surnames;
  }

  List<String> places() {
    return places;
  }
}
