// Data table: capitals and other large cities.

/// Cities, by the names they go by in English; those that are first of all something else, as "Nice" is,
/// are left out.
enum CityLexicon {
  /// The cities.
  static let cities = Set(
    table.split(whereSeparator: \.isWhitespace).map { String($0).replacing("_", with: " ") }
  )

  /// Spaces within a name are underlines.
  private static let table = """
    Aarhus Aberdeen Abidjan Abu_Dhabi Abuja Acapulco Accra Addis_Ababa Adelaide Aden Ahmedabad
    Albuquerque Aleppo Alexandria Algiers Almaty Amman Amritsar Amsterdam Anchorage Ankara
    Antananarivo Antwerp Arkhangelsk Arusha Ashgabat Asmara Astana Asuncion Asunción Aswan Athens
    Atlanta Auckland Baghdad Baku Baltimore Bamako Bandung Bangalore Bangkok Bangui Banjul
    Barcelona Bari Basel Basra Batumi Beijing Beira Beirut Belfast Belgrade Belmopan Bengaluru
    Benghazi Bergen Berlin Bern Bilbao Birmingham Bishkek Bissau Blantyre Bogota Bogotá Bologna
    Bombay Bonn Bordeaux Boston Brasilia Brasília Bratislava Brazzaville Bremen Bridgetown
    Brighton Brisbane Bristol Brno Brooklyn Bruges Brussels Bucharest Budapest Buenos_Aires
    Buffalo Bujumbura Bulawayo Busan Cairo Calais Calcutta Calgary Cali Cambridge Canberra Cancun
    Cancún Cape_Town Caracas Cardiff Cartagena Casablanca Cebu Charleston Chengdu Chennai
    Chiang_Mai Chicago Chisinau Chittagong Chișinău Chongqing Chongjin Christchurch Cincinnati Cleveland
    Cluj Cologne Colombo Columbus Conakry Constanta Copenhagen Cork Coventry Curitiba Cusco
    Córdoba Da_Nang Daegu Dakar Dalian Dallas Damascus Dandong Dar_es_Salaam Darwin Davao Delhi
    Denver Derry Detroit Dhaka Dili Dodoma Doha Donetsk Dortmund Douala Dresden Dubai Dublin
    Dubrovnik Dundee Dunedin Dunkirk Durban Dushanbe Düsseldorf Edinburgh Edmonton Eindhoven
    Entebbe Erbil Exeter Fez Fort_Worth Fortaleza Frankfurt Freetown Fresno Fukuoka Gaborone
    Galway Gaza_City Gdansk Gdańsk Geneva Genoa Ghent Giza Glasgow Goma Gothenburg Graz Grozny
    Guadalajara Guangzhou Guayaquil Halifax Hamburg Hamhung Hangzhou Hanoi Hanover Harare Harbin Hartford
    Havana Helsinki Herat Hiroshima Ho_Chi_Minh_City Hobart Homs Hong_Kong Honiara Honolulu
    Houston Hull Hyderabad Ibadan Incheon Indianapolis Innsbruck Inverness Irkutsk Isfahan
    Islamabad Istanbul Izmir Jacksonville Jaipur Jakarta Jeddah Jerusalem Johannesburg Juba Kabul
    Kampala Kandahar Kano Kansas_City Kaohsiung Karachi Kathmandu Kaunas Kazan Kharkiv Khartoum
    Kherson Kiel Kiev Kigali Kingston Kinshasa Kirkuk Kisumu Kobe Kolkata Krakow Kraków
    Kuala_Lumpur Kumasi Kunming Kyiv Kyoto La_Paz Lagos Lahore Las_Vegas Lausanne Leeds Leicester
    Leipzig Leningrad Libreville Lille Lilongwe Lima Limerick Linz Lisbon Liverpool Liège
    Ljubljana Lodz Lomé London Los_Angeles Louisville Luanda Lubumbashi Lucknow Lusaka Luxor Lviv
    Lyon Macau Madras Madrid Malabo Malmö Malé Managua Manama Manaus Manchester Mandalay Manhattan
    Manila Maputo Maracaibo Mariupol Marrakech Marrakesh Marseille Maseru Mashhad Mazar-i-Sharif
    Mbabane Mecca Medan Medellin Medellín Melbourne Memphis Mendoza Mexico_City Miami Milan
    Milwaukee Minneapolis Minsk Mogadishu Mombasa Monaco Monrovia Monterrey Montevideo Montreal
    Montréal Moroni Moscow Mostar Mosul Mumbai Munich Murmansk Muscat N'Djamena Nagasaki Nagoya
    Nairobi Nanjing Nantes Naples Nashville Nassau Naypyidaw New_Delhi New_Orleans New_York
    New_York_City Newark Newcastle Niamey Nicosia Ningbo Norwich Nottingham Nouakchott Novi_Sad
    Novosibirsk Nuremberg Oakland Odense Odesa Odessa Omaha Oran Orlando Osaka Oslo Ostrava Ottawa
    Ouagadougou Oxford Palermo Panama_City Panmunjom Paramaribo Paris Patras Perth Peshawar
    Philadelphia Phnom_Penh Phoenix Pilsen Piraeus Pisa Pittsburgh Plovdiv Plymouth Podgorica
    Pointe-Noire Port_Harcourt Port_Louis Port_Moresby Port_Said Port-au-Prince Portland Porto
    Porto_Alegre Porto-Novo Portsmouth Poznan Prague Praia Pretoria Pristina Puebla Pune Pyongyang
    Qingdao Quebec_City Quetta Quito Rabat Ramallah Rangoon Recife Rennes Reykjavik Reykjavík
    Richmond Riga Rio_de_Janeiro Riyadh Rome Roseau Rostock Rostov Rotterdam Rouen Sacramento
    Saigon Saint_Petersburg Salt_Lake_City Salzburg Samara Samarkand San_Antonio San_Diego
    San_Francisco San_Jose San_José San_Salvador Sanaa Santiago Santo_Domingo Sao_Paulo Sapporo
    Sarajevo Savannah Seattle Sendai Seoul Seville Sfax Shanghai Sharjah Sheffield Shenyang
    Shenzhen Shiraz Singapore Skopje Sochi Sofia Southampton St._Louis St._Petersburg Stavanger
    Stockholm Strasbourg Stuttgart Sucre Suez Surabaya Suva Swansea Sydney São_Paulo Tabriz Taipei
    Tallinn Tampa Tampere Tangier Tarawa Tartu Tashkent Tbilisi Tegucigalpa Tehran Tel_Aviv
    The_Hague Thessaloniki Thimphu Tianjin Tijuana Timbuktu Timisoara Tirana Tokyo Toronto
    Toulouse Trieste Tripoli Tromsø Trondheim Tucson Tulsa Tunis Turin Turku Ulaanbaatar Uppsala
    Utrecht Vaduz Valencia Valletta Valparaiso Valparaíso Vancouver Varanasi Varna Venice Verona
    Vienna Vientiane Vilnius Vladivostok Volgograd Warsaw Washington_D.C. Wellington Wichita
    Windhoek Winnipeg Wroclaw Wonsan Wuhan Xi'an Xiamen Yamoussoukro Yangon Yanji Yaounde Yaoundé
    Yekaterinburg Yerevan Yokohama York Zagreb Zanzibar Zurich Zürich
    """
}
